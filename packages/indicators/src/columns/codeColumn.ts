import { Missing } from '../records/Missing.js';
import type { FieldReader } from '../records/readField.js';
import type { Row } from '../records/Row.js';
import type { CodedColumn } from './CodedColumn.js';
import { contentKey } from './contentKey.js';

/** Most different lists and structures of one field; beyond it their texts cost more than they save. */
const mostContents = 65_536;

function narrow(codes: Int32Array, size: number): CodedColumn['codes'] {
  if (size <= 0x100) return Uint8Array.from(codes);
  return size <= 0x1_00_00 ? Uint16Array.from(codes) : codes;
}

/**
 * Numbers the values of a field.
 *
 * @param rows - All records of a table.
 * @param read - Reads the field.
 * @returns The column; `undefined` if the field holds values that have no number, such as lists of records.
 */
export function codeColumn(rows: readonly Row[], read: FieldReader): CodedColumn | undefined {
  const codes = new Int32Array(rows.length);
  const examples: number[] = [];
  const plain = new Map<unknown, number>();
  const contents = new Map<string, number>();
  let textual = true;
  for (const [index, row] of rows.entries()) {
    const value = read(row);
    let code: number | undefined;
    if (typeof value === 'object' && value !== null && !(value instanceof Missing)) {
      const key = contentKey(value);
      if (key === undefined) return undefined;
      textual = false;
      code = contents.get(key);
      if (code === undefined) {
        if (contents.size >= mostContents) return undefined;
        contents.set(key, examples.length);
      }
    } else {
      code = plain.get(value);
      if (code === undefined) {
        if (typeof value !== 'string' && !(value instanceof Missing)) textual = false;
        plain.set(value, examples.length);
      }
    }
    if (code === undefined) {
      code = examples.length;
      examples.push(index);
    }
    codes[index] = code;
  }
  return { codes: narrow(codes, examples.length), examples, textual };
}
