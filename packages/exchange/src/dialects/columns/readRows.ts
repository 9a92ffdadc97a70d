import type { ColumnPlan } from '../../mapping/columnPlan.js';
import { readColumn } from '../../mapping/readColumn.js';
import type { FieldValue } from '../../records/fieldValue.js';
import type { ReadingLog } from '../../records/readingLog.js';
import type { CellPosition } from '../../records/toLocation.js';
import type { Row } from '../../tables/table.js';
import type { Block } from '../layout/block.js';

/** A data row with its values. */
export interface ReadRow {
  /** The row as read. */
  readonly row: Row;
  /** Where it stands. */
  readonly position: CellPosition;
  /** What its cells say. */
  readonly values: readonly FieldValue[];
}

/**
 * Reads the data rows of a table.
 *
 * @param block - The table.
 * @param plans - How to read its columns.
 * @param system - Date system of the workbook.
 * @param log - Takes findings.
 */
export function readRows(
  block: Block,
  plans: readonly ColumnPlan[],
  system: '1900' | '1904' | undefined,
  log: ReadingLog,
): ReadRow[] {
  return block.rows.map((row) => {
    const position = {
      sheet: block.table.sheet,
      row: row.row,
      ...(row.line === undefined ? {} : { line: row.line }),
    };
    const at = (column: number) => row.cells[column - 1];
    return {
      row,
      position,
      values: plans.flatMap((plan) => readColumn(plan, at, position, system ?? '1900', log)),
    };
  });
}
