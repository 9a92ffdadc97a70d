import type { Cell } from './cell.js';

/** One row with its number; rows are arrays, never objects keyed by header. */
export interface Row {
  /** Row number as a spreadsheet shows it, from 1; for CSV the record number. */
  readonly row: number;
  /** Physical line where the row starts, for text files. */
  readonly line?: number;
  /** Whether the row is hidden in the workbook. */
  readonly hidden?: boolean;
  /** Cells from column 1 on; trailing empty cells may be left out. */
  readonly cells: readonly Cell[];
}

/** One sheet, or the one table of a text file, as read: nothing interpreted yet. */
export interface Table {
  /** Number of the sheet in its workbook, from 1. */
  readonly sheet: number;
  /** Name of the sheet; data, so never part of a message. Empty for text files. */
  readonly name: string;
  /** Whether and how the sheet is hidden. */
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** All non-empty rows, in order. */
  readonly rows: readonly Row[];
  /** Numbers of hidden columns, from 1. */
  readonly hiddenColumns: readonly number[];
  /** Merged ranges, all numbers from 1 and inclusive. */
  readonly merges: readonly MergedRange[];
  /** Addresses of cells with a comment; the comment text is kept out on purpose. */
  readonly comments: readonly { readonly row: number; readonly column: number }[];
  /** Addresses of cells whose value came from a formula. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
}

/** A merged range; the value sits in its first cell. */
export interface MergedRange {
  /** First row. */
  readonly firstRow: number;
  /** First column. */
  readonly firstColumn: number;
  /** Last row. */
  readonly lastRow: number;
  /** Last column. */
  readonly lastColumn: number;
}
