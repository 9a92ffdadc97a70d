import type { CrosswalkMatch } from './crosswalkEntry.js';

/** What one of our codes becomes in another standard. */
export interface CodeExport {
  /** Id of our list. */
  readonly list: string;
  /** Our code. */
  readonly code: string;
  /** The code to write; absent when the standard has none. */
  readonly written?: string;
  /** How what is written relates to ours; `none` when nothing can be written. */
  readonly match: CrosswalkMatch | 'none';
  /** The wider code of ours whose entry was used because this code has none, such as `other`. */
  readonly foldedInto?: string;
}

/** What was lost when codes were written in another standard: one entry a code that is not exact. */
export interface ExportLoss extends CodeExport {
  /** How many values were written so. */
  readonly times: number;
}
