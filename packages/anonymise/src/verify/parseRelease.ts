import { fieldsToRelease, type ParsedRelease } from './fieldsToRelease.js';
import { strayedLines } from './strayedLines.js';
import { writeCsv } from './writeCsv.js';
import { writeFields } from './writeFields.js';

/**
 * Reads the published bytes as strictly as they must be written: UTF-8, RFC 4180 quoting, line feeds, a line feed at the
 * end. Anything else (a workbook, a stray quote, a row of another length, hidden characters) is a defect. What was read is
 * then written again and held against the file: quotes that nothing needs are no defect of the CSV, but a mark.
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
    return { header: [], rows: [], defects: 1, formulas: 0, strayed: 1 };
  }
  const { rows, defects } = splitRecords(text);
  const read = fieldsToRelease(rows, defects + (text.endsWith('\n') ? 0 : 1), sequences);
  return { ...read, strayed: strayedLines(text, writeCsv(writeFields(read))) };
}

/** Place of the comma or line feed that ends a field without quotes, or of the end of the text. */
function endOfField(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 44 || unit === 10) break;
  }
  return end;
}

/** Field by field; `null` is an empty field without quotes. */
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
      const end = endOfField(text, at);
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
