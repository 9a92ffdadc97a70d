import { cellText } from '../../records/values/cellText.js';
import { foldText } from '../../records/values/foldText.js';
import type { Cell } from '../../tables/cell.js';
import type { Row } from '../../tables/table.js';
import { isTotalRow, looksLikeHeadings, rowShape } from './rowShape.js';

/** Columns of a sheet that stand together, with their cells. */
interface Panel {
  readonly first: number;
  readonly last: number;
  /** Rows that hold something in these columns; cells of other columns are blank. */
  readonly rows: readonly Row[];
  /** Its headings; nothing when no row looks like one. */
  readonly header: Row | undefined;
}

/** Rows among which the headings of a panel are looked for. */
const headerSearch = 40;

/**
 * Cuts a sheet into tables that stand side by side. A column with nothing in it divides two tables
 * only when the right side shows that it is one of its own: it repeats the first heading of the left,
 * its headings are on another row, it goes on where the left has ended, or it has a total of its own.
 * A blank column inside one table is no such thing.
 *
 * @param rows - Rows of the sheet that hold anything.
 * @param knows - Says whether a text is a heading that the caller can map.
 * @returns The rows of each table, from left to right; the rows as they are when there is one table.
 */
export function splitPanels(
  rows: readonly Row[],
  knows: (heading: string) => boolean,
): readonly (readonly Row[])[] {
  const runs = filledRuns(rows);
  if (runs.length < 2) return [rows];
  const panels: Panel[] = [];
  for (const [first, last] of runs) {
    const next = panelOf(rows, first, last, knows);
    const before = panels.at(-1);
    if (before === undefined || standsAlone(before, next, knows)) panels.push(next);
    else panels[panels.length - 1] = panelOf(rows, before.first, last, knows);
  }
  return panels.length < 2 ? [rows] : panels.map((panel) => panel.rows);
}

/** Runs of columns in which something stands, as first and last column number. */
function filledRuns(rows: readonly Row[]): [number, number][] {
  const width = Math.max(0, ...rows.slice(0, 5000).map(({ cells }) => cells.length));
  const blank = new Set(Array.from({ length: width }, (_, index) => index));
  for (const { cells } of rows) {
    if (blank.size === 0) break;
    for (const index of blank) if (isFilled(cells[index])) blank.delete(index);
  }
  const runs: [number, number][] = [];
  for (let column = 1; column <= width; column += 1) {
    if (blank.has(column - 1)) continue;
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function panelOf(
  rows: readonly Row[],
  first: number,
  last: number,
  knows: (heading: string) => boolean,
): Panel {
  const own = rows.flatMap((row): Row[] => {
    const cells = row.cells
      .slice(0, last)
      .map((cell, index): Cell => (index < first - 1 ? null : cell));
    return cells.some(isFilled) ? [{ ...row, cells }] : [];
  });
  const header = own.slice(0, headerSearch).find((row) => {
    const shape = rowShape(row, knows);
    return (
      shape.filled >= 2 &&
      shape.words === shape.filled &&
      looksLikeHeadings(shape, last - first + 1)
    );
  });
  return { first, last, rows: own, header };
}

/** Whether the right side is a table of its own, beside that on the left. */
function standsAlone(left: Panel, right: Panel, knows: (heading: string) => boolean): boolean {
  if (left.header === undefined || right.header === undefined) return false;
  if (left.header.row !== right.header.row) {
    const [earlier, later] = left.header.row < right.header.row ? [left, right] : [right, left];
    const beside = later.rows.find(({ row }) => row === earlier.header!.row);
    // Nothing there, or the title of the other table.
    if (beside === undefined || textsOf(beside).length < 2) return true;
  }
  const [key] = textsOf(left.header);
  if (key !== undefined && knows(key) && foldedTexts(right.header).includes(foldText(key)))
    return true;
  const filled = new Set(left.rows.map(({ row }) => row));
  const below = right.rows.filter(({ row }) => row > right.header!.row);
  return below.some((row) => !filled.has(row.row)) || below.some(isTotalRow);
}

function textsOf(row: Row): string[] {
  return row.cells.flatMap((cell) => cellText(cell) ?? []);
}

function foldedTexts(row: Row): string[] {
  return textsOf(row).map(foldText);
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== '';
}
