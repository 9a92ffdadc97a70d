import type { ReadingLog } from '../../records/readingLog.js';
import type { Cell } from '../../tables/cell.js';
import type { Row, Table } from '../../tables/table.js';

/**
 * Fills merged cells downwards: a value merged over several rows stands for each of them, though
 * the file holds it once. Merges over columns (titles, group headings) are left alone.
 *
 * @param table - The sheet as read.
 * @param log - Told once when merges were found among the rows.
 * @returns The rows, with the values of vertical merges in each row.
 */
export function fillMerges(table: Table, log: ReadingLog): readonly Row[] {
  const vertical = table.merges.filter(
    (merge) => merge.lastRow > merge.firstRow && merge.firstColumn === merge.lastColumn,
  );
  if (vertical.length === 0) return table.rows;
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  const filled = new Map<number, Cell[]>();
  for (const merge of vertical) {
    const value = byRow.get(merge.firstRow)?.cells[merge.firstColumn - 1];
    if (value === null || value === undefined || value === '') continue;
    for (let row = merge.firstRow + 1; row <= merge.lastRow && byRow.has(row); row += 1) {
      const cells = filled.get(row) ?? [...byRow.get(row)!.cells];
      while (cells.length < merge.firstColumn) cells.push(null);
      cells[merge.firstColumn - 1] = value;
      filled.set(row, cells);
    }
  }
  if (filled.size === 0) return table.rows;
  log.add('TABLE-MERGED-CELLS', {
    sheet: table.sheet,
    row: vertical[0]!.firstRow,
    column: vertical[0]!.firstColumn,
  });
  return table.rows.map((row) => {
    const cells = filled.get(row.row);
    return cells === undefined ? row : { ...row, cells };
  });
}
