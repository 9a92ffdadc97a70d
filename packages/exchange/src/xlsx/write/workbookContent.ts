import type { Cell } from '../../tables/cell.js';

/** How a cell looks; each look is one named style, so that all our workbooks look alike. */
export type CellLook = 'plain' | 'title' | 'header' | 'hint' | 'error' | 'warning' | 'info';

/** A cell with a look. */
export interface StyledCell {
  /** What it holds. */
  readonly value: Cell;
  /** How it looks. */
  readonly look: CellLook;
}

/** What people may type into a range; Excel checks it while they type. */
export interface InputRule {
  /** Range such as `B4:B500`. */
  readonly range: string;
  /** What may be typed; `list` offers a drop-down. */
  readonly kind: 'list' | 'date' | 'whole' | 'decimal' | 'custom';
  /** First formula: a range or `INDIRECT(...)` for a list, the least value, or the condition. */
  readonly formula: string;
  /** Greatest value, for kinds with two bounds; without it only the least one counts. */
  readonly upTo?: string;
  /** Box shown when something else is typed. */
  readonly error?: { readonly title: string; readonly message: string };
  /** Box shown when the cell is chosen. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Whether something else is refused, or only doubted; default refused. */
  readonly strict?: boolean;
}

/** A column of a sheet. */
export interface ColumnContent {
  /** Width in characters. */
  readonly width?: number;
  /** Whether it is hidden. */
  readonly hidden?: boolean;
  /** How Excel shall read what is typed into it: as text whatever it looks like, or as a date. */
  readonly format?: 'text' | 'date';
}

/** A sheet to be written. */
export interface SheetContent {
  /** Name: 1 to 31 characters, none of `[]:*?/\`, not like another's. */
  readonly name: string;
  /** Rows of cells from row 1 on. */
  readonly rows: readonly (readonly (Cell | StyledCell)[])[];
  /** Columns from column 1 on. */
  readonly columns?: readonly ColumnContent[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Numbers of hidden rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Whether and how the sheet is hidden. */
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  /** Merged ranges such as `A1:C1`. */
  readonly merges?: readonly string[];
  /** What may be typed where. */
  readonly inputRules?: readonly InputRule[];
  /** Comments by cell; row and column from 1. */
  readonly comments?: readonly CellComment[];
}

/** A comment on a cell. */
export interface CellComment {
  /** Row from 1. */
  readonly row: number;
  /** Column from 1. */
  readonly column: number;
  /** Its text. */
  readonly text: string;
}

/** A workbook to be written. It names no author and no time. */
export interface WorkbookContent {
  /** Sheets in the order of the tabs; at least one visible. */
  readonly sheets: readonly SheetContent[];
  /** Names for ranges, such as `modes` for `Lists!$A$2:$A$9`. */
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
}
