import { writeCsv } from '../csv/writeCsv.js';
import type { Cell } from '../tables/cell.js';
import type { Source } from '../tables/source.js';
import type { FixedCell } from './fixTables.js';

/**
 * Writes a CSV file anew with changed cells. Rows keep their numbers, blank ones included, and the
 * delimiter stays; the copy is UTF-8, with a byte order mark unless the file was UTF-8 without one.
 *
 * @param bytes - The file.
 * @param source - The file as read.
 * @param cells - Cells that change.
 */
export function fixCsv(bytes: Uint8Array, source: Source, cells: readonly FixedCell[]): string {
  const texts = new Map(cells.map(({ row, column, text }) => [`${row}:${column}`, text]));
  const plain = source.encoding === 'utf-8' && bytes[0] !== 0xef;
  return writeCsv(rowsOf(source, texts), {
    ...(source.delimiter === undefined ? {} : { delimiter: source.delimiter }),
    mark: !plain,
  });
}

function* rowsOf(source: Source, texts: ReadonlyMap<string, string>): Generator<readonly Cell[]> {
  let next = 1;
  for (const { row, cells } of source.tables[0]?.rows ?? []) {
    for (; next < row; next++) yield [];
    next = row + 1;
    yield cells.map((cell, index) => texts.get(`${row}:${index + 1}`) ?? cell);
  }
}
