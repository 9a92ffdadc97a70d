/**
 * A cell as a reader gives it. Text formats give strings only; a workbook gives what it holds.
 * `null` is an empty cell.
 */
export type Cell = string | number | boolean | CivilDateTime | CellError | null;

/** A date or date-time of a workbook, as civil parts: no time zone, never a timestamp. */
export interface CivilDateTime {
  /** Tag that tells it from other cells. */
  readonly kind: 'date';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM:SS`, when the cell holds a time. */
  readonly time?: string;
}

/** An error value of a spreadsheet (`#REF!` and its like), or a formula without a stored result. */
export interface CellError {
  /** Tag that tells it from other cells. */
  readonly kind: 'error';
  /** Which: the spreadsheet's own error, or a formula whose result was not stored. */
  readonly error: 'excel' | 'formula-without-value';
}
