import type { Row, Table } from '../../tables/table.js';

/** A heading of a column. */
export interface Heading {
  /** Column number, from 1. */
  readonly column: number;
  /** Words of the heading, tidied; of two header rows both. Data: never part of a message. */
  readonly text: string;
}

/** A table on a sheet: its headings and its data rows. */
export interface Block {
  /** The sheet it stands on. */
  readonly table: Table;
  /** Number of the (last) header row; 0 when there is none. */
  readonly headerRow: number;
  /** Columns that have a heading or data, in order. */
  readonly headings: readonly Heading[];
  /** Data rows; title, total, blank and repeated header rows are not among them. */
  readonly rows: readonly Row[];
  /** Where it stands among tables side by side, from 2 on; nothing for the first. */
  readonly panel?: number;
}
