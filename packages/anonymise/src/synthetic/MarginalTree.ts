/** One marginal of a tree: a table of counts over some columns, the last column turning fastest. */
export interface Marginal {
  /** Positions of its columns, in the order of the table's cells. */
  readonly columns: readonly number[];
  /** Number of values of each of them. */
  readonly sizes: readonly number[];
  /** Position of the earlier marginal that it shares columns with; -1 for the first. */
  readonly parent: number;
  /** Positions of the columns shared with the parent. */
  readonly shared: readonly number[];
}

/**
 * Lays marginals out as a tree.
 *
 * @param marginals - columns of each, as positions; a policy has checked that they form a tree
 * @param sizes - number of values of each column
 * @returns the tree, parents before children
 */
export function marginalTree(
  marginals: readonly (readonly number[])[],
  sizes: readonly number[],
): Marginal[] {
  const earlier = new Set<number>();
  return marginals.map((columns, at) => {
    const shared = columns.filter((column) => earlier.has(column));
    for (const column of columns) earlier.add(column);
    const parent =
      at === 0
        ? -1
        : marginals.findIndex(
            (other, place) => place < at && shared.every((column) => other.includes(column)),
          );
    return { columns, sizes: columns.map((column) => sizes[column] as number), parent, shared };
  });
}

/**
 * For every cell of a marginal the cell of a smaller table over some of its columns.
 *
 * @param marginal - the marginal
 * @param onto - the columns of the smaller table, all of them the marginal's
 * @returns one place a cell, and the number of places
 */
export function projection(
  { columns, sizes }: Pick<Marginal, 'columns' | 'sizes'>,
  onto: readonly number[],
): { readonly places: Int32Array; readonly count: number } {
  const cells = sizes.reduce((product, size) => product * size, 1);
  const units = columns.map(() => 0);
  let count = 1;
  for (const column of [...onto].reverse()) {
    const at = columns.indexOf(column);
    units[at] = count;
    count *= sizes[at] as number;
  }
  const places = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    let rest = cell;
    let place = 0;
    for (let at = columns.length - 1; at >= 0; at--) {
      const size = sizes[at] as number;
      place += (rest % size) * (units[at] as number);
      rest = Math.floor(rest / size);
    }
    places[cell] = place;
  }
  return { places, count };
}
