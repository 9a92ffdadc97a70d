import type { CsvDialect } from './csvDialect.js';

/**
 * How a quoted cell may close when the rules were broken: at a quote before a delimiter or line end,
 * doubled quotes skipped (`pairs-skipped`) or not (`any`); only if no other quote stands before
 * (`strict`); or never, quotes being plain characters. `inner` is as `pairs-skipped`, and a quote
 * inside a cell opens too.
 */
export type Closing = 'pairs-skipped' | 'any' | 'strict' | 'never' | 'inner';

/**
 * Divides a broken record into cells.
 *
 * @param text - the text
 * @param start - where the record begins
 * @param limit - where it ends at the latest
 * @param dialect - delimiter and quote
 * @param closing - how a quoted cell may close
 * @returns cells, and the index after the line end
 */
export function splitLeniently(
  text: string,
  start: number,
  limit: number,
  dialect: CsvDialect,
  closing: Closing,
): { readonly cells: string[]; readonly end: number } {
  const { delimiter, quote } = dialect;
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const close = text[at] === quote ? closeOf(at) : -1;
    if (close === -1) {
      const from = at;
      while (!endsCell(at)) {
        const inner = closing === 'inner' && text[at] === quote ? closeOf(at) : -1;
        at = Math.max(at, inner) + 1;
      }
      cells.push(text.slice(from, at));
    } else {
      cells.push(text.slice(at + 1, close).replaceAll(quote + quote, quote));
      at = close + 1;
    }
    if (at >= limit || text[at] !== delimiter) break;
    at++;
  }
  if (text[at] === '\r' && text[at + 1] === '\n') at++;
  return { cells, end: Math.min(at + 1, text.length) };

  function endsCell(index: number): boolean {
    const unit = text[index];
    return index >= limit || unit === delimiter || unit === '\n' || unit === '\r';
  }

  function closeOf(opening: number): number {
    if (closing === 'never') return -1;
    for (let index = text.indexOf(quote, opening + 1); index !== -1 && index < limit;) {
      const paired = index + 1 < limit && text[index + 1] === quote;
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
