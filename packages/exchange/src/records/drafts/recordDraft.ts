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
  #last: Path | undefined;
  #branch: Branch = this.#record;
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
    this.trace(Path.root, row);
  }

  /**
   * Sets a value.
   *
   * @param path - Fields and indices; names are fields of the format only.
   * @param value - The value.
   * @param position - Its cell; left out for values that no cell holds.
   */
  set(path: Path, value: unknown, position?: CellPosition): void {
    this.#branchOf(path.parent!, path.step)[path.step] = value;
    // The branch remembered may be, or be inside, what this value took the place of.
    if (this.#last !== undefined && path.steps.length <= this.#last.steps.length)
      this.#last = undefined;
    this.trace(path, position);
  }

  /**
   * Says which cell a value came from that was set together with others.
   *
   * @param path - Path of the value.
   * @param position - Its cell; nothing is kept without one.
   */
  trace(path: Path, position: CellPosition | undefined): void {
    if (position === undefined) return;
    this.#paths.push(path);
    this.#positions.push(position);
  }

  /** The object or list at a path, made where it is missing; values come branch by branch. */
  #branchOf(path: Path, next: PathStep): Branch {
    if (path.parent === undefined) return this.#record;
    if (path === this.#last) return this.#branch;
    const parent = this.#branchOf(path.parent, path.step);
    let branch = parent[path.step];
    // A text where a structure belongs gives way to the structure.
    if (typeof branch !== 'object' || branch === null)
      parent[path.step] = branch = typeof next === 'number' ? [] : {};
    this.#last = path;
    this.#branch = branch as Branch;
    return this.#branch;
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
    const known: readonly unknown[] = Array.isArray(before) ? before : [];
    // Nearly always one item, in a list made just for it: a grown list keeps room for many more.
    const list = known.length === 0 && items.length === 1 ? [items[0]] : joined(known, items);
    if (list.length === known.length) return;
    this.set(path, list);
    for (let index = known.length; index < list.length; index += 1)
      this.trace(path.to(index), position);
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
}

/** The items of both lists, each once. */
function joined(known: readonly unknown[], items: readonly unknown[]): readonly unknown[] {
  return [...new Set([...known, ...items])];
}
