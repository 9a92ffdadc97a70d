import { compactColumn } from './compactColumn.js';
import type { Column, Table } from './Table.js';

/**
 * Makes a table of some rows of another, in the order asked for.
 *
 * @param table - the table
 * @param rows - row numbers from 0; may repeat
 * @returns the new table, its dictionaries holding only what occurs in it
 */
export function takeRows(table: Table, rows: ArrayLike<number>): Table {
  return {
    rowCount: rows.length,
    columns: table.columns.map((column) => compactColumn(takeColumn(column, rows))),
  };
}

function takeColumn(column: Column, rows: ArrayLike<number>): Column {
  if (column.kind === 'value') {
    const codes = new Int32Array(rows.length);
    for (let at = 0; at < rows.length; at++) codes[at] = column.codes[rows[at] as number] as number;
    return { ...column, codes };
  }
  const offsets = new Int32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const length = (column.offsets[row + 1] as number) - (column.offsets[row] as number);
    offsets[at + 1] = (offsets[at] as number) + length;
  }
  const codes = new Int32Array(offsets[rows.length] as number);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    codes.set(column.codes.subarray(column.offsets[row], column.offsets[row + 1]), offsets[at]);
  }
  return { ...column, offsets, codes };
}
