import { sequenceAt } from './sequenceAt.js';
import type { SequenceCell, Table } from './Table.js';

/**
 * Decodes a table into rows of texts.
 *
 * @param table - the table
 * @returns one array a row in column order; `null` is a missing value
 */
export function tableToRows(table: Table): (string | null | SequenceCell)[][] {
  const rows: (string | null | SequenceCell)[][] = [];
  for (let row = 0; row < table.rowCount; row++) {
    rows.push(
      table.columns.map((column) =>
        column.kind === 'value'
          ? (column.values[column.codes[row] as number] as string | null)
          : sequenceAt(column, row),
      ),
    );
  }
  return rows;
}
