import type { PlainRows } from './ReleaseEvidence.js';

/**
 * Groups rows by the text of their cells in some columns.
 *
 * @param table - the rows
 * @param columns - headers; rows group by all of them together
 * @returns row numbers by rendered key
 */
export function groupRows(table: PlainRows, columns: readonly string[]): Map<string, number[]> {
  const positions = columns.map((column) => table.header.indexOf(column));
  const groups = new Map<string, number[]>();
  table.rows.forEach((row, number) => {
    const key = renderKey(positions.map((position) => row[position] ?? null));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  });
  return groups;
}

/**
 * Renders cells so that different cells have different texts: a missing value, `*` and the text `null` stay apart.
 *
 * @param cells - the cells
 * @returns the text
 */
export function renderKey(cells: PlainRows['rows'][number]): string {
  return cells.length === 1 && typeof cells[0] === 'string'
    ? `"${cells[0]}`
    : JSON.stringify(cells);
}
