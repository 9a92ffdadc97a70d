import type { Column } from './Table.js';

/**
 * Drops dictionary entries that no row uses: an unused entry would leak that the value once existed.
 *
 * @param column - the column
 * @returns the same cells with the smallest dictionary
 */
export function compactColumn(column: Column): Column {
  const used = new Uint8Array(column.values.length);
  for (const code of column.codes) used[code] = 1;
  const position = new Int32Array(used.length);
  let next = 0;
  for (let code = 0; code < used.length; code++) if (used[code] === 1) position[code] = next++;
  if (next === used.length) return column;
  const codes = column.codes.map((code) => position[code] as number);
  if (column.kind === 'sequence') {
    return { ...column, values: column.values.filter((_, code) => used[code] === 1), codes };
  }
  return { ...column, values: column.values.filter((_, code) => used[code] === 1), codes };
}
