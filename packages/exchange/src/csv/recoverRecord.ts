import type { CsvDialect } from './csvDialect.js';

/** A record found by best guess. */
export interface Recovered {
  /** Its cells. */
  readonly cells: string[];
  /** Index after its line end. */
  readonly end: number;
}

/** How a quoted cell may close when the rules were broken. */
type Closing = 'pairs-skipped' | 'any' | 'strict' | 'never';

/** Most lines that a repair looks at. */
export const repairLines = 40;

/** Each way is tried until one gives the expected number of cells; one line first, more after. */
const ways: readonly { readonly closing: Closing; readonly lines: number }[] = [
  { closing: 'pairs-skipped', lines: 1 },
  { closing: 'any', lines: 1 },
  { closing: 'strict', lines: 1 },
  { closing: 'never', lines: 1 },
  { closing: 'pairs-skipped', lines: repairLines },
  { closing: 'any', lines: repairLines },
];

/**
 * Finds the cells of a record that breaks the rules of quoting, such as `1,"Kisumu,bus` or
 * `1,"the "old" road",bus`. It never takes more lines than it must: a stray quote shall not
 * swallow the rows after it.
 *
 * @param text - the text so far, holding at least the first line of the record whole
 * @param start - where the record begins
 * @param dialect - delimiter and quote
 * @param expected - number of cells of the other rows, when known
 * @param reach - how far to look, in UTF-16 code units
 * @returns cells and end, by the first way that gives the expected number of cells
 */
export function recoverRecord(
  text: string,
  start: number,
  dialect: CsvDialect,
  expected: number | undefined,
  reach: number,
): Recovered {
  let fallback: Recovered | undefined;
  for (const { closing, lines } of ways) {
    const end = endOfLines(text, start, Math.min(text.length, start + reach), lines);
    const recovered = splitLeniently(text, start, end, dialect, closing);
    if (recovered.cells.length === expected) return recovered;
    if (closing === 'any') fallback ??= recovered;
  }
  return fallback!;
}

/** Index of the line end that closes the given number of lines, or the end of the reach. */
function endOfLines(text: string, start: number, reach: number, lines: number): number {
  let at = start;
  for (let line = 0; ; line++) {
    while (at < reach && text[at] !== '\n' && text[at] !== '\r') at++;
    if (at >= reach || line + 1 === lines) return Math.min(at, reach);
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}

function splitLeniently(
  text: string,
  start: number,
  end: number,
  { delimiter, quote }: CsvDialect,
  closing: Closing,
): Recovered {
  const cells: string[] = [];
  const endsCell = (index: number): boolean =>
    index >= end || text[index] === delimiter || text[index] === '\n' || text[index] === '\r';
  let at = start;
  for (;;) {
    const close = text[at] === quote ? findClose(at) : -1;
    if (close === -1) {
      const from = at;
      while (!endsCell(at)) at++;
      cells.push(text.slice(from, at));
    } else {
      cells.push(text.slice(at + 1, close).replaceAll(quote + quote, quote));
      at = close + 1;
    }
    if (at >= end || text[at] !== delimiter) break;
    at++;
  }
  if (text[at] === '\r' && text[at + 1] === '\n') at++;
  return { cells, end: Math.min(at + 1, text.length) };

  function findClose(opening: number): number {
    if (closing === 'never') return -1;
    for (let index = text.indexOf(quote, opening + 1); index !== -1 && index < end; ) {
      const paired = text[index + 1] === quote && index + 1 < end;
      if (paired && closing !== 'any') {
        index = text.indexOf(quote, index + 2);
        continue;
      }
      if (endsCell(index + 1)) return index;
      if (closing === 'strict') return -1;
      index = text.indexOf(quote, index + 1);
    }
    return -1;
  }
}
