import { cellText } from '../../records/values/cellText.js';
import type { Row, Table } from '../../tables/table.js';

const token = /^\p{L}[\p{L}\p{N}_]{0,60}$/u;

/** `#adm1 +name +origin`: a hash, then words parted by plus signs; spaces do not matter. */
function isTag(text: string): boolean {
  return (
    text.startsWith('#') &&
    text
      .slice(1)
      .split('+')
      .every((part) => token.test(part.trim()))
  );
}

/**
 * Finds the row of HXL tags: among the first 25 rows, the first in which at least half of the filled
 * cells are tags.
 *
 * @param table - A sheet.
 */
export function hxlTagRow(table: Table): Row | undefined {
  return table.rows.slice(0, 25).find((row) => {
    const texts = row.cells.flatMap((cell) => cellText(cell) ?? []);
    return texts.length > 0 && texts.filter((text) => isTag(text)).length * 2 >= texts.length;
  });
}
