import { type Marginal, projection } from './MarginalTree.js';

/** Noisy counts made into one distribution. */
export interface ReconciledMarginals {
  /** Number of persons that all marginals agree on, a whole number. */
  readonly total: number;
  /** Per marginal, per cell a number from 0 on; marginals that share columns agree in them, all sum up to `total`. */
  readonly tables: readonly Float64Array[];
}

/**
 * Makes noisy marginals agree: their totals are averaged, each child and its parent are brought together in the columns
 * that they share (weighted by how much noise each has there), negative counts are set to 0 with the rest lowered to keep
 * the total, and every child is then scaled to its parent. All of it looks at noisy counts only, so that nothing more is
 * told about any person than the noisy counts tell.
 *
 * @param tree - the marginals, parents before children
 * @param counts - per marginal its noisy counts, all with the same noise
 * @returns the total and the tables
 */
export function reconcileMarginals(
  tree: readonly Marginal[],
  counts: readonly (readonly number[])[],
): ReconciledMarginals {
  const tables = counts.map((cells) => Float64Array.from(cells));
  const weights = tables.map(({ length }) => 1 / length);
  const mean =
    tables.reduce((sum, table, at) => sum + sumOf(table) * (weights[at] as number), 0) /
    weights.reduce((sum, weight) => sum + weight, 0);
  const total = Math.max(0, Math.round(mean));
  for (const table of tables) shift(table, total - sumOf(table));
  const links = tree.map((marginal) => {
    const parent = tree[marginal.parent];
    return parent && [projection(marginal, marginal.shared), projection(parent, marginal.shared)];
  });
  // Upwards the parent takes in what its children know, downwards they follow it.
  for (const upwards of [true, false]) {
    const order = upwards ? [...tree.keys()].reverse() : [...tree.keys()];
    for (const at of order) {
      const link = links[at];
      if (link === undefined) continue;
      const [mine, theirs] = link as [Projection, Projection];
      const [child, parent] = [tables[at], tables[tree[at]?.parent ?? 0]] as [
        Float64Array,
        Float64Array,
      ];
      const [own, other] = [project(child, mine), project(parent, theirs)];
      // A sum of n noisy cells has n times the noise of one.
      const trust = upwards ? parent.length / (parent.length + child.length) : 0;
      const wanted = own.map((value, place) => trust * value + (1 - trust) * (other[place] ?? 0));
      adjust(child, mine, wanted, own);
      if (upwards) adjust(parent, theirs, wanted, other);
    }
  }
  for (const table of tables) toSimplex(table, total);
  tree.forEach(({ parent }, at) => {
    const link = links[at];
    if (link === undefined) return;
    const [mine, theirs] = link as [Projection, Projection];
    scale(tables[at] as Float64Array, mine, project(tables[parent] as Float64Array, theirs));
  });
  return { total, tables };
}

type Projection = ReturnType<typeof projection>;

function sumOf(table: Float64Array): number {
  return table.reduce((sum, value) => sum + value, 0);
}

function shift(table: Float64Array, by: number): void {
  for (let cell = 0; cell < table.length; cell++)
    table[cell] = (table[cell] as number) + by / table.length;
}

function project(table: Float64Array, { places, count }: Projection): Float64Array {
  const sums = new Float64Array(count);
  table.forEach((value, cell) => {
    const place = places[cell] as number;
    sums[place] = (sums[place] as number) + value;
  });
  return sums;
}

/** Spreads what is missing in each shared cell evenly over the cells behind it. */
function adjust(
  table: Float64Array,
  { places, count }: Projection,
  wanted: Float64Array,
  found: Float64Array,
): void {
  const behind = table.length / count;
  for (let cell = 0; cell < table.length; cell++) {
    const place = places[cell] as number;
    const missing = (wanted[place] as number) - (found[place] as number);
    table[cell] = (table[cell] as number) + missing / behind;
  }
}

/** The nearest table without negative counts that has the total: all cells lowered by one amount, those below 0 set to 0. */
function toSimplex(table: Float64Array, total: number): void {
  const sorted = Float64Array.from(table).sort().reverse();
  let sum = 0;
  let lower = 0;
  sorted.forEach((value, at) => {
    sum += value;
    const candidate = (sum - total) / (at + 1);
    if (value > candidate) lower = candidate;
  });
  for (let cell = 0; cell < table.length; cell++)
    table[cell] = total === 0 ? 0 : Math.max(0, (table[cell] as number) - lower);
}

/** Scales the cells behind each shared cell to its wanted sum; where they are all 0, evenly. */
function scale(table: Float64Array, mine: Projection, wanted: Float64Array): void {
  const found = project(table, mine);
  const spread = table.slice();
  const behind = new Map<number, number[]>();
  mine.places.forEach((place, cell) => {
    if (found[place] === 0 && (wanted[place] as number) > 0)
      behind.set(place, [...(behind.get(place) ?? []), cell]);
  });
  for (let cell = 0; cell < table.length; cell++) {
    const place = mine.places[cell] as number;
    const sum = found[place] as number;
    if (sum > 0) table[cell] = ((spread[cell] as number) * (wanted[place] as number)) / sum;
  }
  for (const [place, cells] of behind)
    for (const cell of cells) table[cell] = (wanted[place] as number) / cells.length;
}
