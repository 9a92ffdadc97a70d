import type { CsvDialect } from './csvDialect.js';

/** Result of a scan that met the end of the text before the end of the record. */
export const needMore = -1;
/** Result of a scan that met a quote where none may stand, or that never found the closing quote. */
export const malformed = -2;
/** Result of a scan that met a cell longer than allowed. */
export const tooLong = -3;

/** What a scan leaves behind. */
export interface Scan {
  /** Cells found. */
  cells: string[];
  /** Whether a quote stood inside a cell that is not quoted. */
  bareQuote: boolean;
  /** Whether a quoted cell spans lines. */
  multiline: boolean;
}

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const backslash = 92;

/**
 * Scans one record by the rules of RFC 4180, and two habits of hand-made files: spaces around a
 * quoted cell, and any of the three line ends.
 *
 * @param text - the text so far
 * @param start - where the record begins
 * @param last - whether the text is complete
 * @param dialect - delimiter, quote and escape
 * @param maximum - longest cell allowed, in UTF-16 code units
 * @param scan - filled with the cells
 * @returns index after the record and its line end, or one of the three negative results
 */
export function scanRecord(
  text: string,
  start: number,
  last: boolean,
  dialect: CsvDialect,
  maximum: number,
  scan: Scan,
): number {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quote = dialect.quote.charCodeAt(0);
  // Everything that ends a cell has a low code: one comparison lets letters and most digits pass.
  const highest = Math.max(delimiter, quote);
  const length = text.length;
  const cells: string[] = [];
  scan.cells = cells;
  scan.bareQuote = false;
  scan.multiline = false;
  let at = start;
  for (;;) {
    let code = at < length ? text.charCodeAt(at) : lineFeed;
    let opening = at;
    if (code === space) {
      while (opening < length && text.charCodeAt(opening) === space) opening++;
      if (opening < length) code = text.charCodeAt(opening);
    }
    if (code === quote) {
      const close = closingQuote(text, opening, dialect, maximum);
      if (close < 0) return close === needMore && last ? malformed : close;
      const raw = text.slice(opening + 1, close);
      if (!scan.multiline && (raw.includes('\n') || raw.includes('\r'))) scan.multiline = true;
      cells.push(unescape(raw, dialect));
      at = close + 1;
      while (at < length && text.charCodeAt(at) === space) at++;
      if (at >= length) return last ? length : needMore;
      code = text.charCodeAt(at);
      if (code !== delimiter && code !== lineFeed && code !== carriageReturn) return malformed;
    } else {
      const from = at;
      for (; at < length; at++) {
        code = text.charCodeAt(at);
        if (code > highest) continue;
        if (code === delimiter || code === lineFeed || code === carriageReturn) break;
        if (code === quote) scan.bareQuote = true;
      }
      if (at - from > maximum) return tooLong;
      if (at >= length && !last) return needMore;
      cells.push(text.slice(from, at));
      if (at >= length) return length;
      code = text.charCodeAt(at);
    }
    at++;
    if (code === delimiter) continue;
    if (code === carriageReturn) {
      if (at >= length && !last) return needMore;
      if (at < length && text.charCodeAt(at) === lineFeed) at++;
    }
    return at;
  }
}

/** Finds the closing quote; the answer never depends on how much text has arrived. */
function closingQuote(
  text: string,
  opening: number,
  { quote, escape }: CsvDialect,
  maximum: number,
): number {
  const code = quote.charCodeAt(0);
  let from = opening + 1;
  for (;;) {
    const close = text.indexOf(quote, from);
    if ((close === -1 ? text.length : close) - opening - 1 > maximum) return malformed;
    if (close === -1) return needMore;
    if (escape === '\\') {
      let slashes = close;
      while (slashes > opening + 1 && text.charCodeAt(slashes - 1) === backslash) slashes--;
      if ((close - slashes) % 2 === 0) return close;
      from = close + 1;
    } else {
      if (text.charCodeAt(close + 1) !== code) return close;
      from = close + 2;
    }
  }
}

/** Takes the escapes out of the inside of a quoted cell. */
function unescape(raw: string, { quote, escape }: CsvDialect): string {
  if (!raw.includes(escape)) return raw;
  if (escape !== '\\') return raw.replaceAll(quote + quote, quote);
  return raw.replaceAll(/\\(["'\\])/gu, '$1');
}
