import type { AttributePolicy } from '../policy/Policy.js';
import { joinRows, type TruthOf, treatedCell, type Tuples, tuplesOf } from './joinRows.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Distinct released rows, distinct originals, and which is true of which. */
export interface LinkedRows {
  /** The distinct released rows. */
  readonly released: Tuples;
  /** The distinct originals. */
  readonly originals: Tuples;
  /** For each distinct released row its originals; a hole where there are none. */
  readonly truths: readonly (Int32Array | undefined)[];
}

/**
 * Joins a release with its originals over some columns, and keeps what was found.
 *
 * @param release - the release
 * @param originals - the originals, untreated
 * @param columns - the columns
 * @param truthOf - what is true of what in a column
 * @returns both sides and their links
 */
export function linkRows(
  release: PlainRows,
  originals: PlainRows,
  columns: readonly AttributePolicy[],
  truthOf?: TruthOf,
): LinkedRows {
  const mine = tuplesOf(release, columns);
  const theirs = tuplesOf(originals, columns, treatedCell);
  const truths: (Int32Array | undefined)[] = Array.from({ length: mine.sizes.length });
  let last: Int32Array | undefined;
  let kept: Int32Array | undefined;
  const keep = (tuple: number, matches: Int32Array): void => {
    // Rows that differ in nothing joined share one list; its buffer may be longer than it.
    if (matches !== last) [last, kept] = [matches, matches.slice()];
    truths[tuple] = kept;
  };
  joinRows(mine, theirs, columns, keep, truthOf);
  return { released: mine, originals: theirs, truths };
}
