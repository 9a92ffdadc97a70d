import type { BatchItem } from '../resolve/resolveBatch.js';

/** Column names of a list of names, and what they hold. */
const COLUMNS: ReadonlyMap<string, 'text' | 'country' | 'parent'> = new Map([
  ['raw', 'text'],
  ['name', 'text'],
  ['place', 'text'],
  ['place name', 'text'],
  ['mahali', 'text'],
  ['jina la mahali', 'text'],
  ['country', 'country'],
  ['country_context', 'country'],
  ['nchi', 'country'],
  ['county', 'parent'],
  ['kaunti', 'parent'],
  ['parent', 'parent'],
  ['parent_context', 'parent'],
]);

/**
 * Tells whether a header row belongs to a list of names with context.
 *
 * @param header - Cells of the first row.
 * @returns True when the first cell is `raw`, or when the header has a column of names and nothing but columns of context
 * beside it: a table with more is a table of records.
 */
export function isNameList(header: readonly unknown[]): boolean {
  if (word(header[0]) === 'raw') return true;
  const fields = header.map((cell) => COLUMNS.get(word(cell)));
  return fields.includes('text') && !fields.includes(undefined);
}

/**
 * Reads a list of names from table rows with the columns `raw`, `country_context` and
 * `parent_context` (`country` and `parent` do too).
 *
 * @param rows - Rows, header first.
 * @returns One question a row; rows without a name are kept, since answers are given line by line.
 */
export function nameList(rows: readonly (readonly unknown[])[]): BatchItem[] {
  const [header = [], ...body] = rows;
  const columns = header.map((cell) => COLUMNS.get(word(cell)));
  return body.map((row) => {
    const item: { text: string; country?: string; parent?: string } = { text: '' };
    columns.forEach((field, at) => {
      const value = row[at];
      const cell = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      if (field !== undefined && cell !== '')
        item[field] = field === 'country' ? cell.trim().toUpperCase() : cell;
    });
    return item;
  });
}

const word = (cell: unknown): string => (typeof cell === 'string' ? cell.trim().toLowerCase() : '');
