import type { FieldValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import type { RecordTrail } from '../trail.js';
import { orderFields } from './orderFields.js';
import { Path } from './path.js';
import type { PathStep } from './path.js';

type Branch = Record<PathStep, unknown>;

/** A record in the making: values by path, and the cell of each. */
export class RecordDraft {
  readonly #record: Record<string, unknown> = {};
  readonly #paths: Path[] = [];
  readonly #positions: CellPosition[] = [];
  readonly #absences: { readonly path: Path; readonly reason: string }[] = [];
  readonly #sourceCodes: {
    field: string;
    standard: string;
    code: string;
    candidates?: readonly string[];
  }[] = [];

  /**
   * Starts an empty record.
   *
   * @param row - Where the record as a whole stands.
   */
  constructor(row: CellPosition) {
    this.#trace(Path.root, row);
  }

  /**
   * Sets a value.
   *
   * @param path - Fields and indices; names are fields of the format only.
   * @param value - The value.
   * @param position - Its cell; left out for values that no cell holds.
   */
  set(path: Path, value: unknown, position?: CellPosition): void {
    const { steps } = path;
    const last = steps.length - 1;
    let at: Branch = this.#record;
    for (let index = 0; index < last; index += 1) {
      const step = steps[index]!;
      const next = at[step];
      // A text where a structure belongs gives way to the structure.
      if (typeof next === 'object' && next !== null) at = next as Branch;
      else at = at[step] = (typeof steps[index + 1] === 'number' ? [] : {}) as Branch;
    }
    at[steps[last]!] = value;
    if (position !== undefined) this.#trace(path, position);
  }

  /**
   * Adds items to a list, each once.
   *
   * @param path - Path of the list.
   * @param items - The items.
   * @param position - Their cell.
   */
  append(path: Path, items: readonly unknown[], position?: CellPosition): void {
    const before = this.get(path);
    const list: unknown[] = Array.isArray(before) ? before : [];
    for (const item of items) {
      if (list.includes(item)) continue;
      if (list.length === 0) this.set(path, list);
      list.push(item);
      if (position !== undefined) this.#trace(path.to(list.length - 1), position);
    }
  }

  /**
   * Reads a value set before.
   *
   * @param path - Fields and indices.
   */
  get(path: Path): unknown {
    let at: unknown = this.#record;
    for (const step of path.steps) at = (at as Branch | undefined)?.[step];
    return at;
  }

  /**
   * Puts a value read from a cell where it belongs, with its reason of absence and source codes.
   *
   * @param path - Path in the record.
   * @param read - The value.
   */
  put(path: Path, read: FieldValue): void {
    if (Array.isArray(read.value)) this.append(path, read.value, read.position);
    else if (read.value !== undefined && this.get(path) === undefined)
      this.set(path, read.value, read.position);
    if (read.absence !== undefined) this.absent(path, read.absence);
    if (read.sourceCodes !== undefined)
      for (const code of read.sourceCodes) this.#sourceCodes.push({ field: path.dotted, ...code });
  }

  /**
   * Keeps a code of the source beside the record.
   *
   * @param path - The field that the code speaks of.
   * @param standard - Standard of the code.
   * @param code - The code as written.
   */
  keepSourceCode(path: Path, standard: string, code: string): void {
    this.#sourceCodes.push({ field: path.dotted, standard, code: code.slice(0, 200) });
  }

  /**
   * Says why a field has no value.
   *
   * @param path - The field.
   * @param reason - Code of `absence_reason`.
   */
  absent(path: Path, reason: string): void {
    if (!this.#absences.some((known) => known.path.dotted === path.dotted))
      this.#absences.push({ path, reason });
  }

  /**
   * Finishes the record: fields in the order of the format, reasons only for fields without value.
   *
   * @param name - Name of the record definition.
   */
  finish(name: string): { readonly record: Record<string, unknown>; readonly trail: RecordTrail } {
    const absences = this.#absences.filter(({ path }) => this.get(path) === undefined);
    if (absences.length > 0)
      this.#record['absences'] = absences.map(({ path, reason }) => ({
        field: path.dotted,
        reason,
      }));
    if (this.#sourceCodes.length > 0) this.#record['sourceCodes'] = this.#sourceCodes;
    return {
      record: orderFields(this.#record, name),
      trail: { paths: this.#paths, positions: this.#positions },
    };
  }

  #trace(path: Path, position: CellPosition): void {
    this.#paths.push(path);
    this.#positions.push(position);
  }
}
