import type { Cell } from '../tables/cell.js';
import type { CsvDialect } from './csvDialect.js';
import { guardFormula } from './formulaGuard.js';
import { escapeText } from './textEscapes.js';

/** How to write CSV. */
export interface WriteCsvOptions {
  /** Delimiter; default comma. */
  readonly delimiter?: CsvDialect['delimiter'];
  /** Whether to begin with a byte order mark, without which Excel does not see UTF-8; default no. */
  readonly mark?: boolean;
  /**
   * Whether to leave texts that a spreadsheet may take for formulas as they are; default no. Only for
   * programs that read the file, never for people who open it.
   */
  readonly unguarded?: boolean;
}

/**
 * Writes rows as CSV by RFC 4180: UTF-8 text, CR LF, quotes where needed. Numbers stay numbers; texts
 * that a spreadsheet may take for formulas get an apostrophe, which our reader takes off again.
 *
 * @param rows - rows of cells; the first is the header
 * @param options - delimiter and mark
 * @returns the text, to be encoded as UTF-8
 */
export function writeCsv(rows: Iterable<readonly Cell[]>, options: WriteCsvOptions = {}): string {
  const { delimiter = ',', mark = false, unguarded = false } = options;
  const lines = [mark ? '\ufeff' : ''];
  for (const cells of rows) {
    // One empty cell alone would be a blank line, which no reader counts as a row.
    const line = cells.map((cell) => csvCell(cell, unguarded)).join(delimiter);
    lines.push(line === '' && cells.length > 0 ? '""' : line, '\r\n');
  }
  return lines.join('');
}

/**
 * What makes quotes needed: any of the four delimiters, quotes, line ends, spaces and marks at the
 * ends, and beginnings that would make the file look like JSON, HTML or something else.
 */
const needsQuotes = /[",;\t|\r\n']|^[\s{[<%]|\s$|^sep=|^GIF8|^PAR1/iu;

function csvCell(cell: Cell, unguarded: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (typeof cell === 'object') {
    if (cell.kind === 'error') return '';
    return cell.time === undefined ? cell.date : `${cell.date}T${cell.time}`;
  }
  const text = escapeText(unguarded ? cell : guardFormula(cell));
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
