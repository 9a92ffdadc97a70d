import type { Severity } from '@njia/schema';
import type { Cell } from '../../tables/cell.js';
import type { StyledCell } from '../write/workbookContent.js';

/** A cell to be marked in someone's own workbook. */
export interface WorkbookMark {
  /** Number of the sheet, from 1, hidden ones and charts counted. */
  readonly sheet: number;
  /** Row, from 1. */
  readonly row: number;
  /** Column, from 1. */
  readonly column: number;
  /** Decides the colour; the gravest of several marks on a cell counts. */
  readonly severity: Severity;
  /** What is wrong and what to do, for the comment. */
  readonly text: string;
}

/** The sheet that sums the findings up. */
export interface ReportSheet {
  /** Its name; a number is added when the workbook has a sheet of that name. */
  readonly name: string;
  /** Its rows. */
  readonly rows: readonly (readonly (Cell | StyledCell)[])[];
  /** Widths of its columns, in characters. */
  readonly widths?: readonly number[];
}
