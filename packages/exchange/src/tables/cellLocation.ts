import type { Location } from '@njia/schema';
import { columnLetters } from './columnLetters.js';

/**
 * Makes the location of a cell.
 *
 * @param sheet - number of the sheet, from 1
 * @param row - number of the row, from 1
 * @param column - number of the column, from 1
 * @param file - number of the file, from 1
 * @returns the location, with the address a spreadsheet would show
 */
export function cellLocation(sheet: number, row: number, column: number, file?: number): Location {
  return {
    ...(file === undefined ? {} : { file }),
    sheet,
    row,
    column,
    cell: `${columnLetters(column)}${row}`,
  };
}
