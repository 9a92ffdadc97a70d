import type { SequenceColumn } from './Table.js';

/**
 * Reads the items of one row of a sequence column.
 *
 * @param column - the column
 * @param row - the row, from 0
 * @returns the items in their order
 */
export function sequenceAt(column: SequenceColumn, row: number): string[] {
  const items: string[] = [];
  const end = column.offsets[row + 1] as number;
  for (let at = column.offsets[row] as number; at < end; at++) {
    items.push(column.values[column.codes[at] as number] as string);
  }
  return items;
}
