import type { Issue } from '@njia/schema';
import type { Limits } from '../limits/limits.js';
import { fileError } from '../tables/fileError.js';
import type { Cell } from '../tables/cell.js';
import { raise } from '../tables/raise.js';
import type { Row } from '../tables/table.js';
import { encodingIssues } from '../text/encodingIssues.js';
import { TextReader } from '../text/textReader.js';
import type { TextReading } from '../text/textReader.js';
import type { CsvDialect } from './csvDialect.js';
import type { CsvRecord } from './csvRecord.js';
import { CsvTokenizer } from './csvTokenizer.js';
import { unguardFormula } from './formulaGuard.js';
import { RowShape } from './rowShape.js';
import { unescapeText } from './textEscapes.js';
import { voteDialect } from './voteDialect.js';

/** Rows and findings of one piece of a CSV file. */
export interface CsvBatch {
  /** Rows that became complete, blank ones left out. */
  readonly rows: readonly Row[];
  /** What was noticed in this piece. */
  readonly issues: readonly Issue[];
}

/** What the caller knows about a CSV file. */
export interface CsvOptions {
  /** Delimiter, when it is not to be found by vote. */
  readonly delimiter?: CsvDialect['delimiter'] | undefined;
  /** Number of the file among those given, from 1; goes into locations. */
  readonly file?: number | undefined;
}

/** Bytes that encoding and layout are judged by: the same however the file is cut. */
const sampleBytes = 64 * 1024;

/** For counting lines before the layout is known. */
const anyDialect: CsvDialect = { delimiter: ',', quote: '"', escape: '"' };

/** `sep=;` as the first line: how Excel is told the delimiter. It is no row. */
const separatorLine = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/iu;

/** Reads CSV bytes chunk by chunk; the engine of both the whole-file and the streaming reader. */
export class CsvReader {
  readonly #options: CsvOptions;
  readonly #limits: Limits;
  readonly #text = new TextReader();
  #head: Uint8Array[] = [];
  #headLength = 0;
  #tokenizer: CsvTokenizer | undefined;
  #shape: RowShape | undefined;
  #dialect: CsvDialect | undefined;
  #widest = 0;
  #rows = 0;
  #unescapes = false;
  #line = 1;

  /**
   * Begins a file.
   *
   * @param options - what the caller knows
   * @param limits - limits in force
   */
  constructor(options: CsvOptions, limits: Limits) {
    this.#options = options;
    this.#limits = limits;
  }

  /** Encoding so far. */
  get reading(): TextReading {
    return this.#text.reading;
  }

  /** Delimiter found; a comma until enough was read. */
  get delimiter(): CsvDialect['delimiter'] {
    return this.#dialect?.delimiter ?? ',';
  }

  /**
   * Reads the next bytes.
   *
   * @param chunk - bytes
   * @param last - whether no more follow
   * @returns rows and findings
   * @throws NjiaError `FILE-NUL-BYTES`, `FILE-EMPTY` or a limit
   */
  read(chunk: Uint8Array, last: boolean): CsvBatch {
    const issues: Issue[] = [];
    let records: readonly CsvRecord[];
    if (this.#tokenizer === undefined) {
      this.#head.push(chunk);
      this.#headLength += chunk.length;
      if (this.#headLength < sampleBytes && !last) return { rows: [], issues };
      records = this.#begin(last);
    } else {
      records = this.#tokenizer.read(this.#decode(chunk, last), last);
    }
    const rows = this.#rowsOf(records, issues);
    if (last) this.#end(issues);
    return { rows, issues };
  }

  #begin(last: boolean): readonly CsvRecord[] {
    const head = joined(this.#head, this.#headLength);
    this.#head = [];
    const whole = last && head.length <= sampleBytes;
    let sample = this.#decode(head.subarray(0, sampleBytes), whole);
    const separator = separatorLine.exec(sample);
    const known: Partial<CsvDialect>[] = [{}];
    if (separator !== null) {
      sample = sample.slice(separator[0].length);
      this.#line = 2;
      if (isDelimiter(separator[1]!)) known.push({ delimiter: separator[1] });
    }
    if (this.#options.delimiter !== undefined) known.push({ delimiter: this.#options.delimiter });
    const { dialect, width } = voteDialect(sample, whole, Object.assign({}, ...known) as object);
    this.#dialect = dialect;
    this.#tokenizer = new CsvTokenizer(
      dialect,
      this.#limits,
      width > 1 ? width : undefined,
      this.#line,
    );
    this.#shape = new RowShape(width, dialect.delimiter, this.#options.file);
    if (whole) return this.#tokenizer.read(sample, true);
    const records = this.#tokenizer.read(sample, false);
    const rest = this.#decode(head.subarray(sampleBytes), last);
    return [...records, ...this.#tokenizer.read(rest, last)];
  }

  #decode(bytes: Uint8Array, last: boolean): string {
    const text = this.#text.read(bytes, last);
    const fault = text.indexOf('\0');
    if (fault !== -1) {
      const reader = this.#tokenizer ?? new CsvTokenizer(anyDialect, this.#limits);
      throw fileError('FILE-NUL-BYTES', `line ${reader.lineAfter(text.slice(0, fault))}`);
    }
    this.#unescapes = text.includes('_x') || text.startsWith('x') || this.#unescapes;
    return text;
  }

  #rowsOf(records: readonly CsvRecord[], issues: Issue[]): Row[] {
    const rows: Row[] = [];
    const shape = this.#shape!;
    for (const record of records) {
      const found = shape.watch(record);
      if (found.length > 0) issues.push(...found);
      const { cells } = record;
      if (cells.length > this.#widest) this.#widest = cells.length;
      if (this.#toCells(cells)) rows.push({ row: record.row, line: record.line, cells });
    }
    this.#rows += rows.length;
    return rows;
  }

  /** Turns texts into cells in place; says whether any cell holds something. */
  #toCells(cells: Cell[]): boolean {
    let filled = false;
    for (let index = 0; index < cells.length; index++) {
      let text = cells[index] as string;
      if (text === '') {
        cells[index] = null;
        continue;
      }
      filled ||= text.charCodeAt(0) > 32 || text.trim() !== '';
      if (this.#unescapes && text.includes('_x')) cells[index] = text = unescapeText(text);
      if (text.charCodeAt(0) === 39) cells[index] = unguardFormula(text);
    }
    return filled;
  }

  #end(issues: Issue[]): void {
    issues.push(...this.#shape!.end());
    if (this.#rows === 0) throw fileError('FILE-EMPTY');
    const { file } = this.#options;
    if (this.#widest === 1 && this.#rows > 1)
      issues.push(
        raise('TABLE-ONE-COLUMN', { location: file === undefined ? undefined : { file } }),
      );
    issues.push(...encodingIssues(this.#text.reading, file));
  }
}

function isDelimiter(text: string): text is CsvDialect['delimiter'] {
  return text === ',' || text === ';' || text === '\t' || text === '|';
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
