import type { Examination } from './Examination.js';
import { labelAt } from './labelAt.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** A published column in the originals, at the level of the release, and in the release. */
export interface ColumnPair {
  /** Cells of the originals, in their order. */
  readonly before: readonly ReturnType<ReturnType<typeof labelAt>>[];
  /** Cells of the release, in its order. */
  readonly after: readonly (Examination['release']['rows'][number][number] | null)[];
}

/**
 * Drawn rows are compared with their originals column by column, each at the level that the policy asks for.
 *
 * @param published - attributes whose columns are in the file
 * @param originals - the originals
 * @param release - the release
 * @returns one pair a published column
 */
export function columnPairs(
  published: Examination['published'],
  originals: PlainRows,
  release: Examination['release'],
): ColumnPair[] {
  return published.map((attribute) => {
    const label = labelAt(attribute, attribute.minimumLevel ?? 0);
    const [before, after] = [originals, release].map(({ header }) =>
      header.indexOf(attribute.column),
    ) as [number, number];
    return {
      before: originals.rows.map((row) => label(row[before] ?? null)),
      after: release.rows.map((row) => row[after] ?? null),
    };
  });
}
