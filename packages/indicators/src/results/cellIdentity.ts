import { TOTAL } from './TableDimension.js';
import type { ResultCell } from './ResultCell.js';
import type { ResultTable } from './ResultTable.js';

/**
 * Names what a cell measures, independent of the table it stands in: the total of `sex` and the total of `sex * age` are
 * one number published twice. Disclosure control must treat cells of equal identity alike.
 *
 * @param table - The table the cell stands in.
 * @param cell - The cell.
 * @returns Definition, content, and the coordinates that are not margins, sorted; equal texts mean the same quantity.
 */
export function cellIdentity(table: ResultTable, cell: ResultCell): string {
  const coordinates: string[] = [];
  table.dimensions.forEach((dimension, index) => {
    const code = cell.key[index];
    if (code !== undefined && code !== TOTAL)
      coordinates.push(JSON.stringify([dimension.id, code]));
  });
  const { id, version, hash } = table.definition;
  return JSON.stringify([id, version, hash, table.content]) + coordinates.sort().join('');
}
