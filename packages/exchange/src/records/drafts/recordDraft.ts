import type { StructureDefinition } from '@njia/schema';
import { records, structures } from '@njia/schema';
import type { FieldValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import type { RecordTrail } from '../trail.js';

const definitions = new Map<string, StructureDefinition>(
  [...records, ...structures].map((definition) => [definition.name, definition]),
);

/** Step into a record: a field name or an index. */
export type PathStep = string | number;

/** A record in the making: values by path, and the cell of each. */
export class RecordDraft {
  readonly #record: Record<string, unknown> = {};
  readonly #paths: string[] = [];
  readonly #positions: CellPosition[] = [];
  readonly #absences: { field: string; reason: string }[] = [];
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
    this.#trace([], row);
  }

  /**
   * Sets a value.
   *
   * @param path - Fields and indices; names are fields of the format only.
   * @param value - The value.
   * @param position - Its cell; left out for values that no cell holds.
   */
  set(path: readonly PathStep[], value: unknown, position?: CellPosition): void {
    let at: Record<PathStep, unknown> = this.#record;
    path.slice(0, -1).forEach((step, index) => {
      at[step] ??= typeof path[index + 1] === 'number' ? [] : {};
      at = at[step] as Record<PathStep, unknown>;
    });
    at[path.at(-1)!] = value;
    if (position !== undefined) this.#trace(path, position);
  }

  /**
   * Adds items to a list, each once.
   *
   * @param path - Path of the list.
   * @param items - The items.
   * @param position - Their cell.
   */
  append(path: readonly PathStep[], items: readonly unknown[], position?: CellPosition): void {
    const list = this.get(path);
    const start = Array.isArray(list) ? list.length : 0;
    const fresh = items.filter(
      (item, index) =>
        items.indexOf(item) === index && !(Array.isArray(list) && list.includes(item)),
    );
    fresh.forEach((item, index) => this.set([...path, start + index], item, position));
  }

  /**
   * Reads a value set before.
   *
   * @param path - Fields and indices.
   */
  get(path: readonly PathStep[]): unknown {
    return path.reduce<unknown>(
      (at, step) => (at as Record<PathStep, unknown> | undefined)?.[step],
      this.#record,
    );
  }

  /**
   * Puts a value read from a cell where it belongs, with its reason of absence and source codes.
   *
   * @param path - Path in the record.
   * @param read - The value.
   */
  put(path: readonly PathStep[], read: FieldValue): void {
    if (Array.isArray(read.value)) this.append(path, read.value, read.position);
    else if (read.value !== undefined && this.get(path) === undefined)
      this.set(path, read.value, read.position);
    if (read.absence !== undefined) this.absent(path, read.absence);
    for (const code of read.sourceCodes ?? [])
      this.#sourceCodes.push({ field: path.join('.'), ...code });
  }

  /**
   * Keeps a code of the source beside the record.
   *
   * @param path - The field that the code speaks of.
   * @param standard - Standard of the code.
   * @param code - The code as written.
   */
  keepSourceCode(path: readonly PathStep[], standard: string, code: string): void {
    this.#sourceCodes.push({ field: path.join('.'), standard, code: code.slice(0, 200) });
  }

  /**
   * Says why a field has no value.
   *
   * @param path - The field.
   * @param reason - Code of `absence_reason`.
   */
  absent(path: readonly PathStep[], reason: string): void {
    this.#absences.push({ field: path.join('.'), reason });
  }

  /**
   * Finishes the record: fields in the order of the format, reasons only for fields without value.
   *
   * @param name - Name of the record definition.
   */
  finish(name: string): { readonly record: Record<string, unknown>; readonly trail: RecordTrail } {
    const absences = this.#absences.filter(
      ({ field }, index) =>
        this.get(field.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step))) ===
          undefined && this.#absences.findIndex((other) => other.field === field) === index,
    );
    if (absences.length > 0) this.#record['absences'] = absences;
    if (this.#sourceCodes.length > 0) this.#record['sourceCodes'] = this.#sourceCodes;
    return {
      record: ordered(this.#record, name),
      trail: { paths: this.#paths, positions: this.#positions },
    };
  }

  #trace(path: readonly PathStep[], position: CellPosition): void {
    this.#paths.push(path.length === 0 ? '' : `/${path.join('/')}`);
    this.#positions.push(position);
  }
}

/** The same record with its fields in the order of the definition, all the way down. */
function ordered(record: Record<string, unknown>, name: string): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const field of definitions.get(name)?.fields ?? []) {
    const value = record[field.name];
    if (value === undefined) continue;
    const type = field.type.kind === 'list' ? field.type.of : field.type;
    if (type.kind !== 'structure') result[field.name] = value;
    else if (Array.isArray(value))
      result[field.name] = value.map((item) =>
        ordered(item as Record<string, unknown>, type.structure),
      );
    else result[field.name] = ordered(value as Record<string, unknown>, type.structure);
  }
  return result;
}
