import { columnLetters } from '../../tables/columnLetters.js';
import type { Row } from '../../tables/table.js';

/** Where a table stands on its sheet; all numbers from 1 and inclusive. */
export interface TableArea {
  /** First row. */
  readonly firstRow: number;
  /** First column. */
  readonly firstColumn: number;
  /** Last row. */
  readonly lastRow: number;
  /** Last column. */
  readonly lastColumn: number;
}

/**
 * Finds the area that rows fill.
 *
 * @param rows - Rows in order; at least one cell of them holds something.
 */
export function areaOf(rows: readonly Row[]): TableArea {
  let firstColumn = Infinity;
  let lastColumn = 1;
  for (const { cells } of rows) {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell === null || cell === undefined || cell === '') continue;
      if (index < firstColumn - 1) firstColumn = index + 1;
      if (index >= lastColumn) lastColumn = index + 1;
    }
  }
  return {
    firstRow: rows[0]?.row ?? 1,
    firstColumn: Math.min(firstColumn, lastColumn),
    lastRow: rows.at(-1)?.row ?? 1,
    lastColumn,
  };
}

/**
 * Writes an area as a spreadsheet does, such as `H3:L20`.
 *
 * @param area - The area.
 */
export function cellRange({ firstRow, firstColumn, lastRow, lastColumn }: TableArea): string {
  return `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`;
}
