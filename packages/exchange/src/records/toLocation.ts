import type { Location } from '@njia/schema';
import { columnLetters } from '../tables/columnLetters.js';

/** Numbers that say where a cell stands; all from 1. */
export interface CellPosition {
  /** Number of the file among those given. */
  readonly file?: number | undefined;
  /** Number of the sheet; 1 for text files. */
  readonly sheet?: number | undefined;
  /** Row, when the finding is about one. */
  readonly row?: number | undefined;
  /** Column, when the finding is about one. */
  readonly column?: number | undefined;
  /** Physical line of a text file. */
  readonly line?: number | undefined;
}

/**
 * Writes a position as a location of an issue, with the cell address (`E17`) where row and column
 * are known.
 *
 * @param position - Numbers from 1.
 */
export function toLocation(position: CellPosition): Location {
  const { file, sheet, row, column, line } = position;
  const location: { -readonly [Key in keyof Location]: Location[Key] } = {};
  if (file !== undefined) location.file = file;
  if (sheet !== undefined) location.sheet = sheet;
  if (row !== undefined) location.row = row;
  if (column !== undefined) location.column = column;
  if (row !== undefined && column !== undefined) location.cell = `${columnLetters(column)}${row}`;
  if (line !== undefined) location.line = line;
  return location;
}
