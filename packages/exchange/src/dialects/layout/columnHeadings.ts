import { cellText } from '../../records/values/cellText.js';
import type { Row, Table } from '../../tables/table.js';
import type { Heading } from './block.js';

/**
 * Puts the headings of a table together: of two header rows the words of both, with a group heading
 * over merged cells for each column under it. Columns without a heading stay when they hold data.
 *
 * @param table - The sheet as read.
 * @param headerRows - One or two rows.
 * @param data - The data rows under them.
 */
export function columnHeadings(
  table: Table,
  headerRows: readonly Row[],
  data: readonly Row[],
): Heading[] {
  return withDataColumns(combine(table, headerRows), data);
}

function combine(table: Table, rows: readonly Row[]): Heading[] {
  const [upper, lower] = rows as [Row, Row | undefined];
  const width = Math.max(...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, index) => {
    const above = cellText(upper.cells[index]) ?? groupOver(table, upper, index + 1);
    const below = lower === undefined ? undefined : cellText(lower.cells[index]);
    return {
      column: index + 1,
      text: [above, below].filter((text) => text !== undefined).join(' '),
    };
  });
}

function groupOver(table: Table, row: Row, column: number): string | undefined {
  const merge = table.merges.find(
    (range) =>
      range.firstRow === row.row && range.firstColumn <= column && column <= range.lastColumn,
  );
  return merge === undefined ? undefined : cellText(row.cells[merge.firstColumn - 1]);
}

/** Columns without heading stay only when they hold data. */
function withDataColumns(headings: readonly Heading[], rows: readonly Row[]): Heading[] {
  const width = Math.max(headings.length, ...rows.slice(0, 5000).map((row) => row.cells.length));
  const filled = headings.map((heading) => heading.text !== '');
  while (filled.length < width) filled.push(false);
  // Only columns without a heading are in question, and each only until it is seen to hold something.
  const open = new Set(filled.flatMap((isKnown, index) => (isKnown ? [] : [index])));
  for (const row of rows) {
    if (open.size === 0) break;
    for (const index of open) {
      const cell = row.cells[index];
      if (cell === null || cell === undefined || cell === '') continue;
      filled[index] = true;
      open.delete(index);
    }
  }
  return Array.from(
    { length: width },
    (_, index) => headings[index] ?? { column: index + 1, text: '' },
  ).filter((heading) => filled[heading.column - 1]);
}
