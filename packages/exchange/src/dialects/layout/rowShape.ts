import type { Cell } from '../../tables/cell.js';
import type { Row } from '../../tables/table.js';
import { cellText } from '../../records/values/cellText.js';
import { foldText } from '../../records/values/foldText.js';
import { readPartialDate } from '../../records/values/readPartialDate.js';

/** What a row looks like, for telling headings, titles, data and totals apart. */
export interface RowShape {
  /** Number of cells that hold something. */
  readonly filled: number;
  /** Number of them that are words: no number, no date. */
  readonly words: number;
  /** Number of different texts among them. */
  readonly distinct: number;
  /** Number of them that the caller knows as headings. */
  readonly known: number;
}

/**
 * Measures a row.
 *
 * @param row - The row.
 * @param knows - Says whether a text is a heading known to the caller.
 */
export function rowShape(row: Row, knows: (heading: string) => boolean): RowShape {
  const texts = new Set<string>();
  let filled = 0;
  let words = 0;
  let known = 0;
  for (const cell of row.cells) {
    const text = cellText(cell);
    if (text === undefined) continue;
    filled += 1;
    texts.add(foldText(text));
    if (typeof cell !== 'string' || text.length > 300) continue;
    if (/\p{L}/u.test(text) && readPartialDate(cell, { order: 'dmy' }).kind === 'unreadable')
      words += 1;
    if (knows(text)) known += 1;
  }
  return { filled, words, distinct: texts.size, known };
}

/**
 * Says whether a row can be a row of headings: mostly words, hardly any twice, and not narrower than
 * half of the table.
 *
 * @param shape - Shape of the row.
 * @param width - Number of cells that rows of the table usually fill.
 */
export function looksLikeHeadings(shape: RowShape, width: number): boolean {
  return (
    shape.filled >= Math.max(Math.min(2, width), Math.ceil(width / 2)) &&
    shape.words >= shape.filled * 0.8 &&
    shape.distinct >= shape.filled * 0.6
  );
}

const totalWords =
  /^(?:grand |sub |overall )?(?:totals?|sum|jumla)(?: kuu| ndogo| total| persons| cases| ya watu| ya kesi)?$/u;

/**
 * Says whether a row is a total: its first word is "total", "jumla" or the like, and all the rest
 * are numbers.
 *
 * @param row - The row.
 */
export function isTotalRow(row: Row): boolean {
  const at = row.cells.findIndex(isFilled);
  const first = row.cells[at];
  if (typeof first !== 'string' || !totalWords.test(foldText(first))) return false;
  return row.cells.slice(at + 1).every((cell) => !isFilled(cell) || isNumeric(cell));
}

function isFilled(cell: Cell): boolean {
  return cellText(cell) !== undefined || isError(cell);
}

function isNumeric(cell: Cell): boolean {
  return (
    typeof cell === 'number' ||
    isError(cell) ||
    (typeof cell === 'string' && /^[\d.,\s%]+$/u.test(cell))
  );
}

function isError(cell: Cell): boolean {
  return typeof cell === 'object' && cell?.kind === 'error';
}
