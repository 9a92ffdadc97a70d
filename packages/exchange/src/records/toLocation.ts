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
  return {
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(row === undefined || column === undefined
      ? {}
      : { cell: `${columnLetters(column)}${row}` }),
    ...(line === undefined ? {} : { line }),
  };
}
