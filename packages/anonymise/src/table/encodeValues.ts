import { compareText } from './compareText.js';
import type { ValueColumn } from './Table.js';

/**
 * Encodes one column of texts with a sorted dictionary.
 *
 * @param name - header of the column
 * @param cells - one text a row; `null` is a missing value
 * @returns the encoded column
 */
export function encodeValues(name: string, cells: readonly (string | null)[]): ValueColumn {
  const seen = new Map<string | null, number>();
  const raw = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    let code = seen.get(cell);
    if (code === undefined) {
      code = seen.size;
      seen.set(cell, code);
    }
    raw[row] = code;
  }
  const values = [...seen.keys()].sort(compareText);
  const position = new Int32Array(values.length);
  values.forEach((value, index) => {
    position[seen.get(value) as number] = index;
  });
  const codes = raw.map((code) => position[code] as number);
  return { kind: 'value', name, values, codes };
}
