import { limitError } from '../limits/limitError.js';
import type { Limits } from '../limits/limits.js';
import type { CsvDialect } from './csvDialect.js';
import type { CsvRecord } from './csvRecord.js';
import { PlainLines } from './plainLines.js';
import { recoverLines, recoverRecord, repairLines, soundRecordFollows } from './recoverRecord.js';
import type { Recovered, RepairContext } from './recoverRecord.js';
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
   * Begins a text.
   *
   * @param dialect - delimiter, quote and escape
   * @param limits - longest cell and most columns
   * @param expected - number of cells that rows of this file have, when known; steers repairs
   * @param line - number of the first line, for texts whose first lines were taken off
   */
  constructor(dialect: CsvDialect, limits: Limits, expected?: number, line = 1) {
    this.#dialect = dialect;
    this.#limits = limits;
    this.#expected = expected;
    this.#line = line;
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
    const { delimiter } = this.#dialect;
    const records: CsvRecord[] = [];
    const plain = new PlainLines(text, this.#dialect, maximum);
    const context: RepairContext = {
      text,
      last,
      dialect: this.#dialect,
      expected: this.#expected,
      maximum,
    };
    let at = 0;
    while (at < text.length) {
      const lineEnd = plain.endOf(at);
      if (lineEnd !== -1) {
        this.#add(records, text.slice(at, lineEnd).split(delimiter), false);
        this.#line++;
        at = plain.next;
        continue;
      }
      const end = scanRecord(text, at, last, this.#dialect, maximum, this.#scan);
      const { cells, bareQuote, multiline } = this.#scan;
      if (end === needMore) {
        // A row without an end is not scanned again and again with every piece that arrives.
        if (!bareQuote && !multiline) this.#countColumns(cells);
        break;
      }
      if (end === tooLong) throw limitError('csvCellLength', this.#limits, `line ${this.#line}`);
      const doubtful = end === malformed || bareQuote || (multiline && this.#isUneven(cells));
      if (!doubtful) {
        this.#add(records, cells, false);
        this.#line += multiline ? countLines(text, at, end) : 1;
        at = end;
        continue;
      }
      // A repair may look at several lines; wait for them, so that the cut of chunks is no matter.
      if (!last && !holdsLines(text, at, maximum)) break;
      const repaired = this.#repair(context, at, end, { cells, bareQuote, multiline });
      this.#add(records, repaired?.cells ?? cells, bareQuote || repaired !== undefined);
      const after = repaired?.end ?? end;
      this.#line += countLines(text, at, after);
      at = after;
    }
    this.#text = text.slice(at);
    return records;
  }

  /**
   * Number of the line on which text that has not been read yet ends.
   *
   * @param piece - the text that would be read next
   */
  lineAfter(piece: string): number {
    const text = this.#text + piece;
    return this.#line + countLines(text, 0, text.length);
  }

  #repair(context: RepairContext, at: number, end: number, scan: Scan): Recovered | undefined {
    if (end === malformed) return recoverRecord(context, at);
    if (scan.multiline && this.#isUneven(scan.cells)) {
      const repaired = recoverRecord(context, at);
      return repaired.sure ? repaired : undefined;
    }
    if (this.#expected === undefined || soundRecordFollows(context, end)) return undefined;
    return recoverLines(context, at);
  }

  #isUneven(cells: readonly string[]): boolean {
    return this.#expected !== undefined && cells.length !== this.#expected;
  }

  #countColumns(cells: readonly string[]): void {
    if (cells.length > this.#limits.columns)
      throw limitError('columns', this.#limits, `line ${this.#line}`);
  }

  #add(records: CsvRecord[], cells: string[], quoteFault: boolean): void {
    this.#countColumns(cells);
    if (quoteFault && cells.some((cell) => cell.length > this.#limits.csvCellLength)) {
      throw limitError('csvCellLength', this.#limits, `line ${this.#line}`);
    }
    this.#row++;
    records.push({ row: this.#row, line: this.#line, cells, quoteFault });
  }
}

/** Whether there is all the text that a repair may look at: the record, and the one after it. */
function holdsLines(text: string, start: number, maximum: number): boolean {
  let at = start;
  for (let line = 0; line < 2 * repairLines; line++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return text.length - start >= 3 * maximum;
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
