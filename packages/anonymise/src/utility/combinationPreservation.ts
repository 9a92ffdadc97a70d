import { combinations } from '../models/combinations.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';

/** What became of the combinations of a number of values. */
export interface CombinationPreservation {
  /** Number of values in a combination. */
  readonly length: number;
  /** Distinct combinations in the originals. */
  readonly originals: number;
  /** Share of them that the release still has. */
  readonly preserved: number;
  /** Share of the released combinations that the originals do not have: generalised or invented. */
  readonly fabricated: number;
  /** Mean absolute difference of the counts of the originals' combinations, absent ones counting 0. */
  readonly meanCountError: number;
}

/**
 * Compares the counts of all combinations of up to some number of values; combinations with `*` do not count as values.
 *
 * @param originals - the originals
 * @param release - the release
 * @param names - headers of the columns to combine
 * @param longest - greatest number of values in a combination
 * @returns one entry a length, from 1
 */
export function combinationPreservation(
  originals: Table,
  release: Table,
  names: readonly string[],
  longest: number,
): CombinationPreservation[] {
  const mine = names.map((name) => findValueColumn(originals, name));
  const theirs = names.map((name) => findValueColumn(release, name));
  // Both tables coded by one dictionary a column, so that pairs of codes can be compared.
  const shared = names.map((_, at) =>
    jointCodes(mine[at] as ValueColumn, theirs[at] as ValueColumn),
  );
  return Array.from({ length: Math.min(longest, names.length) }, (_, at) => {
    let known = 0;
    let kept = 0;
    let released = 0;
    let fabricated = 0;
    let error = 0;
    for (const chosen of combinations(names.length, at + 1)) {
      const before = countCombinations(
        chosen.map((column) => shared[column]?.before as JointCodes),
        originals.rowCount,
      );
      const after = countCombinations(
        chosen.map((column) => shared[column]?.after as JointCodes),
        release.rowCount,
      );
      known += before.size;
      released += after.size;
      for (const [key, count] of before) {
        const found = after.get(key) ?? 0;
        if (found > 0) kept++;
        error += Math.abs(count - found);
      }
      for (const key of after.keys()) if (!before.has(key)) fabricated++;
    }
    return {
      length: at + 1,
      originals: known,
      preserved: known === 0 ? 1 : kept / known,
      fabricated: released === 0 ? 0 : fabricated / released,
      meanCountError: known === 0 ? 0 : error / known,
    };
  });
}

interface JointCodes {
  readonly codes: Int32Array;
  readonly cardinality: number;
}

/** Codes over the union of two dictionaries; -1 for `*`. */
function jointCodes(
  before: ValueColumn,
  after: ValueColumn,
): { before: JointCodes; after: JointCodes } {
  const position = new Map<string | null, number>();
  for (const value of [...before.values, ...after.values]) {
    if (value !== SUPPRESSED && !position.has(value)) position.set(value, position.size);
  }
  const recode = ({ values, codes }: ValueColumn): JointCodes => {
    const map = values.map((value) => position.get(value) ?? -1);
    return { codes: codes.map((code) => map[code] as number), cardinality: position.size + 1 };
  };
  return { before: recode(before), after: recode(after) };
}

/** Counts by a key that is exact as long as the product of the cardinalities stays below 2^53; texts beyond. */
function countCombinations(
  columns: readonly JointCodes[],
  rowCount: number,
): Map<number | string, number> {
  const exact =
    columns.reduce((product, { cardinality }) => product * cardinality, 1) <
    Number.MAX_SAFE_INTEGER;
  const counts = new Map<number | string, number>();
  for (let row = 0; row < rowCount; row++) {
    const codes = columns.map((column) => column.codes[row] as number);
    if (codes.includes(-1)) continue;
    const key = exact
      ? codes.reduce((sum, code, at) => sum * (columns[at]?.cardinality ?? 1) + code, 0)
      : codes.join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
