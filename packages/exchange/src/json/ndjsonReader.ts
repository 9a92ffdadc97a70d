import { NjiaError } from '@njia/schema';
import type { Issue } from '@njia/schema';
import { limitError } from '../limits/limitError.js';
import type { Limits } from '../limits/limits.js';
import { raise } from '../tables/raise.js';
import { encodingIssues } from '../text/encodingIssues.js';
import { TextReader } from '../text/textReader.js';
import type { TextReading } from '../text/textReader.js';
import { JsonParser } from './jsonParser.js';

/** One value of an NDJSON file. */
export interface NdjsonValue {
  /** Physical line, from 1. */
  readonly line: number;
  /** The value; objects have no prototype. */
  readonly value: unknown;
}

/** Values and findings of one piece of an NDJSON file. */
export interface NdjsonBatch {
  /** Values that became complete. */
  readonly values: readonly NdjsonValue[];
  /** What was noticed; a line that is no JSON is left out and named. */
  readonly issues: readonly Issue[];
}

/** Bytes the encoding is judged by. */
const sampleBytes = 1024;

/** Reads NDJSON chunk by chunk: one JSON text a line, blank lines allowed. */
export class NdjsonReader {
  readonly #limits: Limits;
  readonly #file: number | undefined;
  readonly #reader = new TextReader();
  #head: Uint8Array = new Uint8Array(0);
  #begun = false;
  #text = '';
  #line = 0;

  /**
   * Begins a file.
   *
   * @param limits - limits in force
   * @param file - number of the file, for locations
   */
  constructor(limits: Limits, file?: number) {
    this.#limits = limits;
    this.#file = file;
  }

  /** Encoding so far. */
  get encoding(): TextReading['encoding'] {
    return this.#reader.reading.encoding;
  }

  /**
   * Reads the next bytes.
   *
   * @param chunk - bytes
   * @param last - whether no more follow
   * @returns values and findings
   */
  read(chunk: Uint8Array, last: boolean): NdjsonBatch {
    let bytes = chunk;
    if (!this.#begun) {
      bytes = new Uint8Array(this.#head.length + chunk.length);
      bytes.set(this.#head);
      bytes.set(chunk, this.#head.length);
      this.#head = bytes;
      if (bytes.length < sampleBytes && !last) return { values: [], issues: [] };
      this.#begun = true;
    }
    // The rest of the chunk before has no line end: looking there again would take quadratic time.
    const searched = this.#text.length;
    const text = this.#text + this.#reader.read(bytes, last);
    const values: NdjsonValue[] = [];
    const issues: Issue[] = [];
    let from = 0;
    for (let feed = text.indexOf('\n', searched); feed !== -1; feed = text.indexOf('\n', from)) {
      this.#readLine(text.slice(from, feed), values, issues);
      from = feed + 1;
    }
    this.#text = text.slice(from);
    if (this.#text.length > this.#limits.fileBytes) throw limitError('fileBytes', this.#limits);
    if (last) {
      this.#readLine(this.#text, values, issues);
      issues.push(...encodingIssues(this.#reader.reading, this.#file));
    }
    return { values, issues };
  }

  #readLine(text: string, values: NdjsonValue[], issues: Issue[]): void {
    this.#line++;
    if (text.trim() === '') return;
    const parser = new JsonParser(text, this.#limits, this.#line, this.#file);
    try {
      values.push({ line: this.#line, value: parser.parse() });
      issues.push(...parser.issues);
    } catch (error) {
      if (!(error instanceof NjiaError) || error.code !== 'FILE-JSON-BROKEN') throw error;
      const file = this.#file === undefined ? {} : { file: this.#file };
      issues.push(raise('FILE-JSON-LINE', { location: { ...file, line: this.#line } }));
    }
  }
}
