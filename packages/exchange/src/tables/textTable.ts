import type { Row, Table } from './table.js';

/**
 * Makes the table of a text file, in which nothing can be hidden, merged or computed.
 *
 * @param sheet - number of the table, from 1
 * @param name - its name; empty unless it is a file of an archive
 * @param rows - its rows
 * @returns the table
 */
export function textTable(sheet: number, name: string, rows: readonly Row[]): Table {
  return {
    sheet,
    name,
    visibility: 'visible',
    rows,
    hiddenColumns: [],
    merges: [],
    comments: [],
    formulas: [],
  };
}
