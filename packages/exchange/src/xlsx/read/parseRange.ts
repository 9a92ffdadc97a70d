import type { MergedRange } from '../../tables/table.js';

const range = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;

/** Last column and row of a sheet in Excel. */
const lastColumn = 16_384;
const lastRow = 1_048_576;

/**
 * Reads a range such as `B2:C7`, or a single address.
 *
 * @param text - the range
 * @returns first and last row and column from 1, or nothing when it is none
 */
export function parseRange(text: string): MergedRange | undefined {
  const match = range.exec(text);
  if (match === null) return undefined;
  const [, firstLetters, firstDigits, secondLetters, secondDigits] = match;
  const columns = [columnNumber(firstLetters!), columnNumber(secondLetters ?? firstLetters!)];
  const rows = [Number(firstDigits), Number(secondDigits ?? firstDigits)];
  const found = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  const outside = found.firstRow < 1 || found.lastRow > lastRow || found.lastColumn > lastColumn;
  return outside ? undefined : found;
}

/**
 * Reads the letters of a column.
 *
 * @param letters - capital letters, `A` is 1
 * @returns column number from 1
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}
