import type { Reading } from '../records/reading.js';

/** A part of a file that was read: a reading of its own, with true rows and lines. */
export interface ReadBatch extends Pick<Reading, 'dataset' | 'sourceMap' | 'issues' | 'skipped'> {
  /** Whether all ids are the file's own: a data set of the format, whose other parts may refer to them. */
  readonly ownIds?: boolean;
}

/** What is known of a file when all of it was read. */
export interface ReadFile extends Pick<Reading, 'dialect' | 'evidence'> {
  /** Format by content. */
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson';
  /** Encoding of a text file. */
  readonly encoding?: string | undefined;
  /** Delimiter of a CSV file. */
  readonly delimiter?: string | undefined;
  /** Its sheets. */
  readonly sheets: readonly {
    /** Number of the sheet. */
    readonly sheet: number;
    /** Whether it is hidden. */
    readonly visibility: 'visible' | 'hidden' | 'very-hidden';
    /** Rows that hold anything. */
    readonly rows: number;
  }[];
}
