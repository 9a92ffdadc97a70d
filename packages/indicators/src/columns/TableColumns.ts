import type { Row } from '../records/Row.js';
import { codeColumn } from './codeColumn.js';
import type { CodedColumn } from './CodedColumn.js';

/** Columns of one table, each made when it is first asked for and then kept. */
export class TableColumns {
  /** The records. */
  readonly rows: readonly Row[];
  /** Room for a truth value of each record, used again by every question: what is in it lasts until the next one. */
  readonly verdicts: Uint8Array;
  readonly #columns = new Map<string, CodedColumn | null>();

  /** @param rows - The records; they must stay as they are. */
  constructor(rows: readonly Row[]) {
    this.rows = rows;
    this.verdicts = new Uint8Array(rows.length);
  }

  /**
   * The column of a field.
   *
   * @param path - Path of a field of the records themselves.
   * @returns The column, `undefined` if its values have no numbers.
   */
  column(path: string): CodedColumn | undefined {
    const known = this.#columns.get(path);
    if (known !== undefined) return known ?? undefined;
    const column = codeColumn(this.rows, path);
    this.#columns.set(path, column ?? null);
    return column;
  }
}
