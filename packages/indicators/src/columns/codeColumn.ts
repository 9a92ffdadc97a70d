import { Missing } from '../records/Missing.js';
import { fieldReader, type FieldReader } from '../records/readField.js';
import type { Row } from '../records/Row.js';
import type { CodedColumn } from './CodedColumn.js';
import { contentKey } from './contentKey.js';

/** Most different lists and structures of one field; beyond it their texts cost more than they save. */
const mostContents = 65_536;

/** Records numbered by one call: short enough that the engine compiles the loop in the first run already. */
const chunk = 16_384;

function narrow(codes: Int32Array, size: number): CodedColumn['codes'] {
  if (size <= 0x100) return Uint8Array.from(codes);
  return size <= 0x1_00_00 ? Uint16Array.from(codes) : codes;
}

/** Numbers values as they are met. */
class Numbering {
  readonly codes: Int32Array;
  readonly examples: number[] = [];
  textual = true;
  readonly #rows: readonly Row[];
  readonly #path: string;
  readonly #read: FieldReader;
  readonly #plain = new Map<unknown, number>();
  readonly #contents = new Map<string, number>();

  constructor(rows: readonly Row[], path: string) {
    this.#rows = rows;
    this.#path = path;
    this.#read = fieldReader(path);
    this.codes = new Int32Array(rows.length);
  }

  /** Numbers the values of some records; false if one has no number. */
  take(begin: number, end: number): boolean {
    const { codes } = this;
    const rows = this.#rows;
    const path = this.#path;
    const plain = this.#plain;
    const simple = !path.includes('.');
    for (let index = begin; index < end; index += 1) {
      const row = rows[index];
      if (row === undefined) return false;
      // What a text means depends on the text alone: no reader is needed to tell it from others.
      const text = simple ? row[path] : undefined;
      const known = typeof text === 'string' ? plain.get(text) : undefined;
      const code = known ?? this.#number(row, typeof text === 'string' ? text : undefined, index);
      if (code < 0) return false;
      codes[index] = code;
    }
    return true;
  }

  /** The number of a value, perhaps a new one; -1 if it has none. */
  #number(row: Row, text: string | undefined, index: number): number {
    const value = text ?? this.#read(row);
    if (typeof value === 'object' && value !== null && !(value instanceof Missing)) {
      const key = contentKey(value);
      if (key === undefined) return -1;
      this.textual = false;
      const known = this.#contents.get(key);
      if (known !== undefined) return known;
      if (this.#contents.size >= mostContents) return -1;
      this.#contents.set(key, this.examples.length);
    } else {
      const known = this.#plain.get(value);
      if (known !== undefined) return known;
      if (typeof value !== 'string' && !(value instanceof Missing)) this.textual = false;
      this.#plain.set(value, this.examples.length);
    }
    return this.examples.push(index) - 1;
  }
}

/**
 * Numbers the values of a field. Different numbers may mean the same; the same number never means different things.
 *
 * @param rows - All records of a table.
 * @param path - The field.
 * @returns The column; `undefined` if the field holds values that have no number, such as lists of records.
 */
export function codeColumn(rows: readonly Row[], path: string): CodedColumn | undefined {
  const numbering = new Numbering(rows, path);
  for (let begin = 0; begin < rows.length; begin += chunk)
    if (!numbering.take(begin, Math.min(rows.length, begin + chunk))) return undefined;
  const { codes, examples, textual } = numbering;
  return { codes: narrow(codes, examples.length), examples, textual };
}
