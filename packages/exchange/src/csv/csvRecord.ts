/** A record as the tokenizer sees it: texts only, nothing interpreted. */
export interface CsvRecord {
  /** Number of the record from 1, blank ones counted. */
  readonly row: number;
  /** Physical line on which it starts, from 1. */
  readonly line: number;
  /** Its cells. A blank line has one, empty. */
  readonly cells: string[];
  /** Whether a quote stood where none may, so that the cells were found by best guess. */
  readonly quoteFault: boolean;
}
