import { classSizes } from '../classes/classSizes.js';
import { partitionRows } from '../classes/partitionRows.js';
import type { Policy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';
import {
  type CombinationPreservation,
  combinationPreservation,
} from './combinationPreservation.js';
import { type CellLoss, cellLoss } from './cellLoss.js';
import { type CorridorError, corridorError } from './corridorError.js';

/** Options of {@link measureUtility}. */
export interface UtilityOptions {
  /** Greatest number of columns in a combination, default 2. */
  readonly combinationLength?: number;
  /** Columns of the corridor table, such as origin and destination; not measured when absent. */
  readonly corridor?: readonly string[];
}

/** What the release lost against the originals. Suppressed and dropped rows count fully. */
export interface UtilityReport {
  /** Discernibility: squares of class sizes, plus the number of originals for every dropped row. */
  readonly discernibility: number;
  /** Rows of the release divided by its classes; 0 for an empty release. */
  readonly averageClassSize: number;
  /** Loss of the single columns and their mean (normalised certainty penalty), 0 to 1. */
  readonly loss: CellLoss;
  /** Kullback-Leibler divergence of the class distribution, each released class spread evenly over the originals' tuples. */
  readonly klDivergence: number;
  /** Which combinations of values are still there, by length. */
  readonly combinations: readonly CombinationPreservation[];
  /** Error of the corridor table; present with `corridor`. */
  readonly corridor?: CorridorError;
}

/**
 * Measures what a release lost.
 *
 * @param originals - the originals
 * @param release - the release
 * @param policy - quasi-identifiers, hierarchies, importance
 * @param origin - for each released row its row in the originals, from `anonymise`
 * @param options - lengths and corridor columns
 * @returns the report
 */
export function measureUtility(
  originals: Table,
  release: Table,
  policy: Policy,
  origin: Int32Array,
  options: UtilityOptions = {},
): UtilityReport {
  const quasi = policy.attributes.filter(({ role }) => role === 'quasi-identifier');
  const names = quasi.map(({ column }) => column);
  const released = partitionRows(
    release.rowCount,
    names.map((name) => findValueColumn(release, name)),
  );
  const sizes = classSizes(released);
  const dropped = originals.rowCount - release.rowCount;
  const squares = sizes.reduce((sum, size) => sum + size * size, 0);
  const { combinationLength = 2, corridor } = options;
  return {
    discernibility: squares + dropped * originals.rowCount,
    averageClassSize: sizes.length === 0 ? 0 : release.rowCount / sizes.length,
    loss: cellLoss(originals, release, quasi, origin),
    klDivergence: divergence(originals, names, released.classOf, sizes, origin),
    combinations: combinationPreservation(originals, release, names, combinationLength),
    ...(corridor !== undefined && {
      corridor: corridorError(originals, release, corridor, policy.attributes),
    }),
  };
}

/**
 * Sum over the released rows' original tuples of p ln(p / q), p the tuple's share among the rows that were released and
 * q its share when the rows of each released class are spread evenly over the original tuples met in it.
 */
function divergence(
  originals: Table,
  names: readonly string[],
  classOf: Int32Array,
  sizes: Int32Array,
  origin: Int32Array,
): number {
  const columns = names.map((name) => takeCodes(findValueColumn(originals, name), origin));
  const tuples = partitionRows(origin.length, columns);
  const tupleSizes = classSizes(tuples);
  const pairs = partitionRows(origin.length, [
    { codes: classOf, values: Array.from({ length: sizes.length }, () => null) },
    { codes: tuples.classOf, values: Array.from({ length: tuples.count }, () => null) },
  ]);
  const seen = new Uint8Array(pairs.count);
  const tuplesOfClass = new Int32Array(sizes.length);
  pairs.classOf.forEach((pair, row) => {
    if (seen[pair] === 1) return;
    seen[pair] = 1;
    const id = classOf[row] as number;
    tuplesOfClass[id] = (tuplesOfClass[id] as number) + 1;
  });
  const spread = new Float64Array(tuples.count);
  seen.fill(0);
  pairs.classOf.forEach((pair, row) => {
    if (seen[pair] === 1) return;
    seen[pair] = 1;
    const id = classOf[row] as number;
    const tuple = tuples.classOf[row] as number;
    spread[tuple] =
      (spread[tuple] as number) + (sizes[id] as number) / (tuplesOfClass[id] as number);
  });
  let sum = 0;
  tupleSizes.forEach((size, tuple) => {
    sum += (size / origin.length) * Math.log(size / (spread[tuple] as number));
  });
  return Math.max(0, sum);
}

function takeCodes(column: ValueColumn, rows: Int32Array): ValueColumn {
  const codes = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) codes[at] = column.codes[rows[at] as number] as number;
  return { ...column, codes };
}

/**
 * Share of `*` among the cells of some columns.
 *
 * @param table - the table
 * @param names - headers
 * @returns the share, 0 to 1
 */
export function suppressedShare(table: Table, names: readonly string[]): number {
  let stars = 0;
  for (const name of names) {
    const column = findValueColumn(table, name);
    const star = column.values.indexOf(SUPPRESSED);
    for (const code of column.codes) if (code === star) stars++;
  }
  const cells = table.rowCount * names.length;
  return cells === 0 ? 0 : stars / cells;
}
