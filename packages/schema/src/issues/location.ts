/**
 * Where a value stood in the file it came from. Numbers only: names of files, sheets and headers
 * may themselves name a person. All numbers count from 1, as a spreadsheet shows them.
 */
export interface Location {
  /** Which of the files given, in the order given. */
  readonly file?: number;
  /** Which sheet of the workbook, hidden ones counted. */
  readonly sheet?: number;
  /** Row as the spreadsheet numbers it; for CSV the record number with the header as 1. */
  readonly row?: number;
  /** Column number; column 5 is `E`. */
  readonly column?: number;
  /** Cell address as the spreadsheet shows it, such as `E17`. */
  readonly cell?: string;
  /** Physical line of a text file (CSV, NDJSON, JSON). */
  readonly line?: number;
}
