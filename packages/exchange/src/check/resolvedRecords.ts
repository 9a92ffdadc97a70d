import type { Issue } from '@njia/schema';

/** Records whose places were looked up. */
export interface ResolvedRecords {
  /** The same tables with the same records in the same order; places have codes where they were found. */
  readonly dataset: Readonly<Record<string, unknown>>;
  /** What was found wrong, by paths in the data set; without any value of the data. */
  readonly issues: readonly Issue[];
}

/**
 * Looks up the places of records. This package knows no gazetteer: whoever has one hands this in, for
 * example `resolvePlaces` of `@njia/places`. It is called once for files that are held in memory, and
 * once for each part of a file that is read as a stream; it must not change what it is given.
 *
 * @param dataset - Tables of records, with or without faults.
 */
export type ResolveRecords = (
  dataset: Readonly<Record<string, unknown>>,
) => ResolvedRecords | Promise<ResolvedRecords>;
