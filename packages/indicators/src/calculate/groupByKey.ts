import { soleFieldOfReference } from '../columns/soleField.js';
import type { TableColumns } from '../columns/TableColumns.js';
import { TRUE } from '../logic/ternary.js';
import { IncompleteList } from '../records/IncompleteList.js';
import { Missing } from '../records/Missing.js';
import type { Row } from '../records/Row.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import { Units, type MutableAccount } from './Units.js';

/** Records that are in the population or may be. */
export interface JudgedRecords {
  /** Their indexes. */
  readonly rows: Int32Array;
  /** Truth value of each. */
  readonly initials: Uint8Array;
  /** State of each. */
  readonly states: Uint16Array;
  /** What happened to the records; records without a key are added here. */
  readonly account: MutableAccount;
}

/** Keys of the unit a record belongs to: none if a part is missing; several if a key field holds several values. */
function keysOf(indicator: CompiledIndicator, row: Row): readonly string[] {
  let keys: string[] = [];
  for (const [index, read] of indicator.key.entries()) {
    const value = read(row, undefined);
    if (value instanceof Missing) return [];
    const list =
      value instanceof IncompleteList
        ? value.values
        : Array.isArray(value)
          ? (value as unknown[])
          : [value];
    const parts = list.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
    keys = index === 0 ? parts : keys.flatMap((key) => parts.map((part) => `${key}\u0000${part}`));
  }
  return keys;
}

/** Units as they are met: their keys, and pairs of record and unit. */
class Pairs {
  readonly keys: string[] = [];
  readonly #units = new Map<string, number>();

  unit(key: string): number {
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    this.#units.set(key, this.keys.length);
    this.keys.push(key);
    return this.keys.length - 1;
  }
}

/** What stands for a record with several keys, and for one without any. */
const several = -2;
const none = -1;

/** Makes the function that gives the unit of a record, or says that it has several keys or none. */
function unitReader(
  indicator: CompiledIndicator,
  table: readonly Row[],
  columns: TableColumns | undefined,
  pairs: Pairs,
): (index: number) => number {
  const [single] = indicator.key;
  const [reference] = indicator.definition.population?.key ?? [];
  if (indicator.key.length !== 1 || single === undefined || reference === undefined)
    return () => several;
  const slow = (index: number): number => {
    const row = table[index];
    const value = row === undefined ? undefined : single(row, undefined);
    if (typeof value === 'string') return pairs.unit(value);
    return value instanceof Missing ? none : several;
  };
  const field =
    columns === undefined ? undefined : soleFieldOfReference(indicator.compiler.scope, reference);
  const column = field === undefined ? undefined : columns?.column(field);
  if (column === undefined) return slow;
  // Unit by number of the value, worked out at its first record; 0 = not yet.
  const { codes } = column;
  const units = new Int32Array(column.examples.length);
  const direct = column.textual && field === reference;
  return (index) => {
    const code = codes[index] ?? 0;
    const known = units[code] ?? 0;
    if (known > 0) return known - 1;
    if (known < 0) return known;
    let unit: number;
    if (direct) {
      // Different numbers are different texts: no key needs to be looked up.
      const row = table[index];
      const value = row === undefined ? undefined : single(row, undefined);
      unit = typeof value === 'string' ? pairs.keys.push(value) - 1 : none;
    } else unit = slow(index);
    units[code] = unit < 0 ? unit : unit + 1;
    return unit;
  };
}

/**
 * Gathers records into the units that their keys name.
 *
 * @param indicator - The compiled definition.
 * @param table - All records.
 * @param columns - The same records prepared, if they are.
 * @param judged - The records that are in or may be.
 */
export function groupByKey(
  indicator: CompiledIndicator,
  table: readonly Row[],
  columns: TableColumns | undefined,
  judged: JudgedRecords,
): Units {
  const { rows, initials, states, account } = judged;
  const pairs = new Pairs();
  const unitOf = unitReader(indicator, table, columns, pairs);
  const membership = new Uint8Array(table.length);
  // A pair is a record and its unit; records with several keys make several pairs.
  const unitOfPair: number[] | Int32Array = new Int32Array(rows.length);
  const extra: { readonly position: number; readonly units: readonly number[] }[] = [];
  let count = 0;
  for (let position = 0; position < rows.length; position += 1) {
    const index = rows[position] ?? 0;
    let unit = unitOf(index);
    if (unit === several) {
      const row = table[index];
      const found = row === undefined ? [] : [...new Set(keysOf(indicator, row))];
      if (found.length === 0) unit = none;
      else {
        const [first = none, ...others] = found.map((key) => pairs.unit(key));
        unit = first;
        if (others.length > 0) {
          extra.push({ position, units: others });
          count += others.length;
        }
      }
    }
    unitOfPair[position] = unit;
    if (unit === none) {
      if (initials[position] === TRUE) account.withoutKey += 1;
      else account.withoutKeyUndetermined += 1;
      continue;
    }
    count += 1;
    membership[index] = initials[position] ?? 0;
  }
  const size = pairs.keys.length;
  const offsets = new Int32Array(size + 1);
  const unitStates = new Uint16Array(size);
  const eachPair = (use: (unit: number, position: number) => void): void => {
    let next = 0;
    for (let position = 0; position < rows.length; position += 1) {
      const unit = unitOfPair[position] ?? none;
      if (unit >= 0) use(unit, position);
      if (extra[next]?.position !== position) continue;
      for (const other of extra[next]?.units ?? []) use(other, position);
      next += 1;
    }
  };
  eachPair((unit, position) => {
    offsets[unit + 1] = (offsets[unit + 1] ?? 0) + 1;
    unitStates[unit] = (unitStates[unit] ?? 0) | (states[position] ?? 0);
  });
  for (let unit = 0; unit < size; unit += 1)
    offsets[unit + 1] = (offsets[unit + 1] ?? 0) + (offsets[unit] ?? 0);
  const filled = offsets.slice(0, size);
  const unitRows = new Int32Array(count);
  eachPair((unit, position) => {
    const at = filled[unit] ?? 0;
    unitRows[at] = rows[position] ?? 0;
    filled[unit] = at + 1;
  });
  return new Units({
    states: unitStates,
    rows: unitRows,
    offsets,
    membership,
    keys: pairs.keys,
    account,
  });
}
