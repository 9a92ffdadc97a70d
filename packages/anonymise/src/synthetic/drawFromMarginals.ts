import { randomBelow, randomShare } from '../random/randomBelow.js';
import type { RandomSource } from '../random/RandomSource.js';
import { type Marginal, projection } from './MarginalTree.js';
import type { ReconciledMarginals } from './reconcileMarginals.js';

/**
 * Draws rows from a tree of marginals: the first marginal gives its columns, every further one the columns that are new in
 * it, given those that it shares with its parent. Rows that agree in the shared columns are dealt out in proportion, whole
 * numbers first and the remainder at random, so that the tables of the drawn rows differ from the marginals by rounding
 * only.
 *
 * @param tree - the marginals, parents before children
 * @param marginals - their tables
 * @param random - the source
 * @returns per column of the data one code a row
 */
export function drawFromMarginals(
  tree: readonly Marginal[],
  { total, tables }: ReconciledMarginals,
  random: RandomSource,
): Int32Array[] {
  const width = 1 + Math.max(...tree.flatMap(({ columns }) => columns));
  const drawn = Array.from({ length: width }, () => new Int32Array(total));
  tree.forEach((marginal, at) => {
    const table = tables[at] as Float64Array;
    const { places, count } = projection(marginal, marginal.shared);
    const cellsOf = Array.from({ length: count }, (): number[] => []);
    places.forEach((place, cell) => cellsOf[place]?.push(cell));
    rowsByShared(marginal, drawn, count).forEach((rows, place) => {
      const cells = deal(rows.length, cellsOf[place] as number[], table, random);
      shuffle(rows, random);
      rows.forEach((row, nth) => {
        writeCell(marginal, cells[nth] as number, row, drawn);
      });
    });
  });
  return drawn;
}

/** The rows of each combination of shared values. */
function rowsByShared(
  { columns, sizes, shared }: Marginal,
  drawn: readonly Int32Array[],
  count: number,
): number[][] {
  const groups = Array.from({ length: count }, (): number[] => []);
  const rows = drawn[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    let place = 0;
    for (const column of shared)
      place = place * (sizes[columns.indexOf(column)] as number) + (drawn[column]?.[row] as number);
    groups[place]?.push(row);
  }
  return groups;
}

/** So many cells, each as often as its share says, rounded up or down (systematic sampling: one draw for all). */
function deal(
  rows: number,
  cells: readonly number[],
  table: Float64Array,
  random: RandomSource,
): number[] {
  if (rows === 0) return [];
  const sum = cells.reduce((all, cell) => all + (table[cell] as number), 0);
  const start = randomShare(random);
  const dealt: number[] = [];
  let reached = 0;
  for (const cell of cells) {
    const share = sum > 0 ? (table[cell] as number) / sum : 1 / cells.length;
    reached += share * rows;
    while (dealt.length < rows && dealt.length + start < reached) dealt.push(cell);
  }
  // Rounding may leave the last place open.
  const last = [...cells].reverse().find((cell) => sum === 0 || (table[cell] as number) > 0);
  while (dealt.length < rows) dealt.push(last as number);
  return dealt;
}

function shuffle(rows: number[], random: RandomSource): void {
  for (let at = rows.length - 1; at > 0; at--) {
    const other = randomBelow(random, at + 1);
    [rows[at], rows[other]] = [rows[other] as number, rows[at] as number];
  }
}

function writeCell(
  { columns, sizes }: Marginal,
  cell: number,
  row: number,
  drawn: readonly Int32Array[],
): void {
  let rest = cell;
  for (let at = columns.length - 1; at >= 0; at--) {
    const size = sizes[at] as number;
    (drawn[columns[at] as number] as Int32Array)[row] = rest % size;
    rest = Math.floor(rest / size);
  }
}
