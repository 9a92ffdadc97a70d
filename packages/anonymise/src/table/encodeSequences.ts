import { compareText } from './compareText.js';
import type { SequenceCell, SequenceColumn } from './Table.js';

/**
 * Encodes one column of ordered lists with a sorted dictionary.
 *
 * @param name - header of the column
 * @param cells - one list of items a row; an empty list is a row without items
 * @returns the encoded column
 */
export function encodeSequences(name: string, cells: readonly SequenceCell[]): SequenceColumn {
  const values = [...new Set(cells.flat())].sort(compareText);
  const codeOf = new Map(values.map((value, index) => [value, index]));
  const offsets = new Int32Array(cells.length + 1);
  let total = 0;
  cells.forEach((cell, row) => {
    total += cell.length;
    offsets[row + 1] = total;
  });
  const codes = new Int32Array(total);
  let next = 0;
  for (const cell of cells) for (const item of cell) codes[next++] = codeOf.get(item) as number;
  return { kind: 'sequence', name, values, offsets, codes };
}
