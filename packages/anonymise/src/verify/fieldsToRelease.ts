import type { PlainRows } from './ReleaseEvidence.js';
import { mayRun, startsRisky } from './startsRisky.js';

/** What the fields of a file say. */
export interface ReadFields extends PlainRows {
  /** Number of places where the bytes are not what a published file must be. */
  readonly defects: number;
  /** Number of cells that a spreadsheet could run as a formula. */
  readonly formulas: number;
}

/** What a file says, and how it is written. */
export interface ParsedRelease extends ReadFields {
  /** Number of lines that are not written in the one way in which a release is written. */
  readonly strayed: number;
}

/** Control characters, byte order marks, and the invisible ones that reorder or hide text. */
const HIDDEN =
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * What the fields of a file say, be it CSV or a workbook.
 *
 * @param records - rows of fields, the header first; `null` is an empty field
 * @param found - defects found so far
 * @param sequences - headers of the columns that hold journeys
 * @returns rows and defects
 */
export function fieldsToRelease(
  records: readonly (readonly (string | null)[])[],
  found: number,
  sequences: ReadonlySet<string>,
): ReadFields {
  let defects = found;
  let formulas = 0;
  if (records.some((row) => HIDDEN.test(row.join('')))) defects++;
  const cellOf = (field: string | null): string | null => {
    if (field === null) return null;
    if (mayRun(field)) formulas++;
    return field.startsWith("'") && startsRisky(field.replace(/^'+/u, '')) ? field.slice(1) : field;
  };
  const [first = [], ...others] = records;
  const header = first.map((field) => cellOf(field) ?? '');
  if (new Set(header).size !== header.length || header.includes('')) defects++;
  const lists = header.map((name) => sequences.has(name));
  const rows = others.map((fields) => {
    if (fields.length !== header.length) defects++;
    return header.map((_, at) => {
      const cell = cellOf(fields[at] ?? null);
      return lists[at] === true ? splitStops(cell) : cell;
    });
  });
  return { header, rows, defects, formulas };
}

function splitStops(cell: string | null): string[] {
  if (cell === null) return [];
  const items = [''];
  for (let at = 0; at < cell.length; at++) {
    const character = cell.charAt(at);
    if (character === '|') items.push('');
    else if (character === '\\') {
      const next = cell.charAt(++at);
      items[items.length - 1] = (items.at(-1) ?? '') + (next === 'e' ? '' : next);
    } else items[items.length - 1] = (items.at(-1) ?? '') + character;
  }
  return items;
}
