import { cellText } from '../../records/values/cellText.js';
import type { Row, Table } from '../../tables/table.js';

const tag = /^#\s*\p{L}[\p{L}\p{N}_]*(?:\s*\+\s*\p{L}[\p{L}\p{N}_]*)*$/u;

/**
 * Finds the row of HXL tags: among the first 25 rows, the first in which at least half of the filled
 * cells are tags.
 *
 * @param table - A sheet.
 */
export function hxlTagRow(table: Table): Row | undefined {
  return table.rows.slice(0, 25).find((row) => {
    const texts = row.cells.flatMap((cell) => cellText(cell) ?? []);
    return texts.length > 0 && texts.filter((text) => tag.test(text)).length * 2 >= texts.length;
  });
}
