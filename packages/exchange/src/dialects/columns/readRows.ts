import type { ColumnPlan } from '../../mapping/columnPlan.js';
import { ColumnReader } from '../../mapping/columnReader.js';
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
 * Reads the data rows of a table, one after another, so that no more than one row of values need
 * be held.
 *
 * @param block - The table.
 * @param plans - How to read its columns.
 * @param system - Date system of the workbook.
 * @param log - Takes findings.
 */
export function* readRows(
  block: Block,
  plans: readonly ColumnPlan[],
  system: '1900' | '1904' | undefined,
  log: ReadingLog,
): Generator<ReadRow, void, undefined> {
  const { sheet } = block.table;
  const readers = plans.map((plan) => new ColumnReader(plan, system ?? '1900', log));
  for (const row of block.rows) {
    const position = { sheet, row: row.row, line: row.line };
    const values: FieldValue[] = [];
    for (const reader of readers) reader.read(row.cells, position, values);
    yield { row, position, values };
  }
}
