import type { ReadingLog } from '../../records/readingLog.js';
import { cellText } from '../../records/values/cellText.js';
import { foldText } from '../../records/values/foldText.js';
import type { Cell } from '../../tables/cell.js';
import type { Row, Table } from '../../tables/table.js';
import type { Block } from './block.js';
import { columnHeadings } from './columnHeadings.js';
import type { TableArea } from './tableArea.js';
import { areaOf, cellRange } from './tableArea.js';
import { fillMerges } from './fillMerges.js';
import type { RowShape } from './rowShape.js';
import { isTotalRow, looksLikeHeadings, rowShape } from './rowShape.js';
import { splitPanels } from './splitPanels.js';

/** Rows among which the headings are looked for. */
const headerSearch = 40;

/**
 * Finds the tables on a sheet: titles above, one or two rows of headings (group headings over merged
 * cells), data rows, totals, and further tables below or side by side. Whatever is not data is said,
 * and logged as skipped; of a further table the exact cells are said.
 *
 * @param table - The sheet as read.
 * @param log - Takes findings and skipped rows.
 * @param knows - Says whether a text is a heading that the caller can map; helps to find headings.
 * @returns The tables in order; none for an empty sheet.
 */
export function layOut(
  table: Table,
  log: ReadingLog,
  knows: (heading: string) => boolean,
): Block[] {
  const all = fillMerges(table, log);
  const rows = all.filter((row) => {
    const filled = row.cells.some((cell) => cell !== null && cell !== '');
    if (!filled) log.passOver(table.sheet, row.row, 'blank');
    return filled;
  });
  if (rows.length === 0) return [];
  const panels = splitPanels(rows, knows);
  if (panels.length === 1) return layOutPanel(table, rows, log, knows);
  return panels.flatMap((own, index) => {
    const area = areaOf(own);
    if (index > 0) saySecond(table, area, log);
    const merges = table.merges.filter(
      ({ firstColumn }) => firstColumn >= area.firstColumn && firstColumn <= area.lastColumn,
    );
    const blocks = layOutPanel({ ...table, merges }, own, log, knows);
    return index === 0 ? blocks : blocks.map((block) => ({ ...block, panel: index + 1 }));
  });
}

function saySecond(table: Table, area: TableArea, log: ReadingLog): void {
  log.add(
    'TABLE-SECOND',
    { sheet: table.sheet, row: area.firstRow, column: area.firstColumn },
    { params: { range: cellRange(area) } },
  );
}

/** Lays out what stands in one run of columns. */
function layOutPanel(
  table: Table,
  rows: readonly Row[],
  log: ReadingLog,
  knows: (heading: string) => boolean,
): Block[] {
  const shapes = new Map(rows.slice(0, headerSearch).map((row) => [row, rowShape(row, knows)]));
  const width = usualWidth(rows);
  const at = findHeadings(rows, shapes, width);
  if (at === undefined) {
    log.add('TABLE-HEADER-MISSING', { sheet: table.sheet, row: rows[0]!.row });
    return [{ table, headerRow: 0, headings: [], rows }];
  }
  if (at > 0) {
    log.add(
      'TABLE-TITLE-ROWS',
      { sheet: table.sheet, row: rows[0]!.row },
      { params: { rows: at } },
    );
    for (const row of rows.slice(0, at)) log.passOver(table.sheet, row.row, 'title');
  }
  return parts(table, rows.slice(at), log, knows, width);
}

/** Cuts rows that start with headings into tables. */
function parts(
  table: Table,
  rows: readonly Row[],
  log: ReadingLog,
  knows: (heading: string) => boolean,
  width: number,
): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < rows.length) {
    const deep = hasTwoRows(table, rows[start]!, rows[start + 1], knows);
    const headerRows = rows.slice(start, start + (deep ? 2 : 1));
    const header = foldedCells(headerRows.at(-1)!);
    for (const row of headerRows) log.passOver(table.sheet, row.row, 'header');
    const data: Row[] = [];
    let next = start + headerRows.length;
    let blanks = 0;
    for (; next < rows.length; next += 1) {
      const row = rows[next]!;
      const gap = row.row - rows[next - 1]!.row - 1;
      if (repeats(row, header)) log.passOver(table.sheet, row.row, 'header');
      else if (row.cells.every(isTag)) log.passOver(table.sheet, row.row, 'tags');
      else if (isTotalRow(row)) {
        log.add('TABLE-TOTAL-ROW', { sheet: table.sheet, row: row.row, line: row.line });
        log.passOver(table.sheet, row.row, 'total');
      } else if (gap > 0 && startsTable(rows, next, knows, width)) break;
      else {
        if (data.length > 0) blanks += Math.max(0, gap);
        data.push(row);
      }
    }
    if (blanks > 0)
      log.add('TABLE-BLANK-ROWS', { sheet: table.sheet }, { params: { count: blanks } });
    if (start > 0) saySecond(table, areaOf(rows.slice(start, next)), log);
    blocks.push({
      table,
      headerRow: headerRows.at(-1)!.row,
      headings: columnHeadings(table, headerRows, data),
      rows: data,
    });
    if (next < rows.length) {
      const shape = rowShape(rows[next]!, knows);
      if (shape.filled === 1) {
        log.passOver(table.sheet, rows[next]!.row, 'title');
        next += 1;
      }
    }
    start = next;
  }
  return blocks;
}

/** A hashtag of HXL, or nothing. */
function isTag(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && /^\s*(?:#.*)?$/u.test(cell));
}

/** Number of cells that rows usually fill: the upper quartile over the first rows. */
function usualWidth(rows: readonly Row[]): number {
  const counts = rows
    .slice(0, 200)
    .map((row) => row.cells.filter((cell) => cell !== null && cell !== '').length)
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length * 0.75)] ?? 0;
}

function findHeadings(
  rows: readonly Row[],
  shapes: ReadonlyMap<Row, RowShape>,
  width: number,
): number | undefined {
  let best: number | undefined;
  for (const [at, row] of rows.slice(0, headerSearch).entries()) {
    const shape = shapes.get(row)!;
    if (!looksLikeHeadings(shape, width)) continue;
    if (best === undefined) best = at;
    // A later row that knows more headings wins over a row of words that knows none.
    else if (shape.known >= 2 && shapes.get(rows[best]!)!.known === 0) best = at;
  }
  // Group headings alone may fill less than half of the width: the row above belongs to the headings.
  return best;
}

/** Two header rows: the upper one merged over several columns, or the lower one knowing more. */
function hasTwoRows(
  table: Table,
  upper: Row,
  lower: Row | undefined,
  knows: (heading: string) => boolean,
): boolean {
  if (lower === undefined || lower.row !== upper.row + 1) return false;
  const below = rowShape(lower, knows);
  if (below.words < below.filled || below.distinct < below.filled * 0.5 || below.filled === 0)
    return false;
  const merged = table.merges.some(
    (merge) =>
      merge.firstRow === upper.row &&
      merge.lastRow === upper.row &&
      merge.lastColumn > merge.firstColumn,
  );
  return (merged && below.filled >= 2) || (below.known >= 2 && rowShape(upper, knows).known === 0);
}

/** After a gap: headings known to the caller, or one title and then a row of words. */
function startsTable(
  rows: readonly Row[],
  at: number,
  knows: (heading: string) => boolean,
  width: number,
): boolean {
  const shape = rowShape(rows[at]!, knows);
  if (
    shape.filled >= 2 &&
    shape.words === shape.filled &&
    shape.known >= 2 &&
    shape.known >= shape.filled / 2
  )
    return true;
  const below = rows[at + 1];
  if (shape.filled !== 1 || below === undefined || width < 3) return false;
  const next = rowShape(below, knows);
  return next.filled >= 2 && next.words === next.filled && next.known >= 1;
}

function foldedCells(row: Row): string[] {
  const texts = row.cells.map((cell) => foldText(cellText(cell) ?? ''));
  while (texts.at(-1) === '') texts.pop();
  return texts;
}

/** Whether a row says the headings again; told by the first cell for nearly every row. */
function repeats(row: Row, header: readonly string[]): boolean {
  const { cells } = row;
  for (let index = 0; index < Math.max(cells.length, header.length); index += 1) {
    const cell = cells[index] ?? null;
    const text = cell === null ? '' : foldText(cellText(cell) ?? '');
    if (text !== (header[index] ?? '')) return false;
  }
  return true;
}
