import type { Limits } from '../../limits/limits.js';
import type { CellBudget } from './cellBudget.js';
import type { NumberFormatKind } from './numberFormatKind.js';

/** What a sheet's cells refer to. */
export interface SheetContext {
  /** Number of the sheet in the workbook, from 1. */
  readonly sheet: number;
  /** Number of the file, for locations. */
  readonly file: number | undefined;
  /** Shared texts by index. */
  readonly sharedStrings: readonly string[];
  /** Kind of number by style index. */
  readonly kinds: readonly NumberFormatKind[];
  /** Date system of the workbook. */
  readonly dateSystem: '1900' | '1904';
  /** Limits in force. */
  readonly limits: Limits;
  /** Pays for each cell held. */
  readonly budget: CellBudget;
}
