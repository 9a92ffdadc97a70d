import { limitError } from '../limits/limitError.js';
import type { Limits } from '../limits/limits.js';
import type { CsvDialect } from './csvDialect.js';
import type { CsvRecord } from './csvRecord.js';
import { PlainLines } from './plainLines.js';
import { recoverRecord, repairLines } from './recoverRecord.js';
import { malformed, needMore, scanRecord, tooLong } from './scanRecord.js';
import type { Scan } from './scanRecord.js';

/**
 * Cuts CSV text into records, chunk by chunk, and knows record and line of each. The records are the
 * same however the text is cut. Broken quoting is repaired for its own row only, and marked.
 */
export class CsvTokenizer {
  readonly #dialect: CsvDialect;
  readonly #limits: Limits;
  readonly #expected: number | undefined;
  readonly #scan: Scan = { cells: [], bareQuote: false, multiline: false };
  #text = '';
  #row = 0;
  #line: number;

  /**
   * @param dialect - delimiter, quote and escape
   * @param limits - longest cell and most columns
   * @param expected - number of cells that rows of this file have, when known; steers repairs
   * @param line - number of the first line, for texts whose first lines were taken off
   */
  constructor(dialect: CsvDialect, limits: Limits, expected?: number, line = 1) {
    this.#line = line;
    this.#dialect = dialect;
    this.#limits = limits;
    this.#expected = expected;
  }

  /**
   * Reads the next piece of text.
   *
   * @param piece - text
   * @param last - whether no more text follows
   * @returns the records that are complete now
   * @throws NjiaError `LIMIT-CELL-LENGTH` or `LIMIT-COLUMNS`
   */
  read(piece: string, last: boolean): CsvRecord[] {
    const text = this.#text + piece;
    const maximum = this.#limits.csvCellLength;
    const scan = this.#scan;
    const records: CsvRecord[] = [];
    const plain = new PlainLines(text, this.#dialect, maximum);
    let at = 0;
    while (at < text.length) {
      const plainEnd = plain.endOf(at);
      if (plainEnd !== -1) {
        const cells = text.slice(at, plainEnd).split(this.#dialect.delimiter);
        if (cells.length > this.#limits.columns) throw limitError('columns', this.#limits);
        this.#row++;
        records.push({ row: this.#row, line: this.#line, cells, quoteFault: false });
        this.#line++;
        at = plain.next;
        continue;
      }
      let end = scanRecord(text, at, last, this.#dialect, maximum, scan);
      if (end === needMore) break;
      if (end === tooLong) throw limitError('csvCellLength', this.#limits);
      let { cells } = scan;
      let quoteFault = scan.bareQuote;
      const doubtful = scan.multiline && this.#expected !== undefined && cells.length !== this.#expected;
      if (end === malformed || doubtful) {
        // A repair may look at several lines; wait for them, so that the cut of chunks is no matter.
        if (!last && !holdsLines(text, at, maximum)) break;
        const recovered = recoverRecord(text, at, this.#dialect, this.#expected, 2 * maximum);
        if (end === malformed || recovered.cells.length === this.#expected) {
          ({ cells, end } = recovered);
          quoteFault = true;
          if (cells.some((cell) => cell.length > maximum)) throw limitError('csvCellLength', this.#limits);
        }
      }
      if (cells.length > this.#limits.columns) throw limitError('columns', this.#limits);
      this.#row++;
      records.push({ row: this.#row, line: this.#line, cells, quoteFault });
      this.#line += scan.multiline || quoteFault ? countLines(text, at, end) : 1;
      at = end;
    }
    this.#text = text.slice(at);
    return records;
  }
}

/** Whether there is all the text that a repair may look at. */
function holdsLines(text: string, start: number, maximum: number): boolean {
  let at = start;
  for (let line = 0; line <= repairLines; line++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return text.length - start >= 2 * maximum;
  }
  return true;
}

/** Line ends of all three kinds in a part of the text. */
function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return lines;
}
