import type { PlainRows } from './ReleaseEvidence.js';

/** What {@link parseRelease} returns. */
export interface ParsedRelease extends PlainRows {
  /** Number of places where the bytes are not what a published file must be. */
  readonly defects: number;
  /** Number of cells that a spreadsheet could run as a formula. */
  readonly formulas: number;
}

/** A number as people write it; the one thing that may begin with a sign. */
const SIGNED_NUMBER = /^[+-](?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:e[+-]?\d{1,3})?$/iu;
const RISKY_START = new Set([
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\u{FF1D}',
  '\u{FF0B}',
  '\u{FF0D}',
  '\u{FF20}',
]);
/** Control characters, byte order marks, and the invisible ones that reorder or hide text. */

const HIDDEN =
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * Reads the published bytes as strictly as they must be written: UTF-8, RFC 4180 quoting, line feeds, a line feed at the
 * end. Anything else (a workbook, a stray quote, a row of another length, hidden characters) is a defect.
 *
 * @param bytes - the file
 * @param sequences - headers of the columns that hold journeys
 * @returns rows and defects
 */
export function parseRelease(bytes: Uint8Array, sequences: ReadonlySet<string>): ParsedRelease {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { header: [], rows: [], defects: 1, formulas: 0 };
  }
  let defects = text.endsWith('\n') ? 0 : 1;
  let formulas = 0;
  if (HIDDEN.test(text)) defects++;
  const records = splitRecords(text);
  defects += records.defects;
  const cellOf = (field: string | null): string | null => {
    if (field === null) return null;
    if (RISKY_START.has(field.charAt(0)) && !SIGNED_NUMBER.test(field)) formulas++;
    const bare = field.replace(/^'+/u, '');
    return bare !== field && RISKY_START.has(bare.charAt(0)) ? field.slice(1) : field;
  };
  const [first = [], ...others] = records.rows;
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

/** Character by character; `null` is an empty field without quotes. */
function splitRecords(text: string): { rows: (string | null)[][]; defects: number } {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  let defects = 0;
  let at = 0;
  while (at < text.length) {
    let field: string | null;
    if (text[at] === '"') {
      let value = '';
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close === -1) return { rows, defects: defects + 1 };
        value += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        value += '"';
      }
      field = value;
    } else {
      let end = at;
      while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++;
      field = end === at ? null : text.slice(at, end);
      if (field !== null && /["\r]/u.test(field)) defects++;
      at = end;
    }
    row.push(field);
    if (text[at] !== ',') {
      if (text[at] !== '\n') defects++;
      rows.push(row);
      row = [];
    }
    at++;
  }
  if (row.length > 0) rows.push(row);
  return { rows, defects };
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
