import { foldValue } from '../text/foldValue.js';
import type { ParsedRelease } from './fieldsToRelease.js';
import { renderKey } from './groupRows.js';

/** What the rows of a file say in some sensitive columns. */
export interface SensitiveValues {
  /** For each row the rendered value, one text for all spellings; absent where a cell is `*`. */
  readonly values: readonly (string | undefined)[];
  /** The same for rows of which no cell is empty either. */
  readonly known: readonly (string | undefined)[];
  /** For each row whether a cell is empty. */
  readonly isEmpty: readonly boolean[];
}

/**
 * Reads sensitive columns of a file as values that can be compared: spellings of one value are one value, the first of them
 * in code unit order.
 *
 * @param release - the file
 * @param columns - headers
 * @returns the values by row
 */
export function sensitiveValues(
  release: ParsedRelease,
  columns: readonly string[],
): SensitiveValues {
  const positions = columns.map((column) => release.header.indexOf(column));
  const first = positions.map((at) => {
    const spellings = new Map<string, string>();
    for (const cell of new Set(release.rows.map((row) => row[at]))) {
      if (typeof cell !== 'string') continue;
      const known = spellings.get(foldValue(cell));
      if (known === undefined || cell < known) spellings.set(foldValue(cell), cell);
    }
    return spellings;
  });
  const isEmpty: boolean[] = [];
  const values = release.rows.map((row) => {
    const cells = positions.map((at) => row[at] ?? null);
    isEmpty.push(
      cells.some((cell) => typeof cell === 'string' && foldValue(cell) === '') ||
        cells.includes(null),
    );
    if (cells.includes('*')) return undefined;
    return renderKey(
      cells.map((cell, at) =>
        typeof cell === 'string' ? (first[at]?.get(foldValue(cell)) ?? null) : cell,
      ),
    );
  });
  return { values, isEmpty, known: values.map((value, row) => (isEmpty[row] ? undefined : value)) };
}
