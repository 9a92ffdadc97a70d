import type { Test } from '../compile/Environment.js';
import { FALSE, TRUE, type Ternary } from '../logic/ternary.js';
import { IncompleteList } from '../records/IncompleteList.js';
import { Missing } from '../records/Missing.js';
import type { Row } from '../records/Row.js';
import type { RecordAccount } from '../results/ResultTable.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import { latestStatements } from './latestStatements.js';
import { stateBits, statePosition } from './unitState.js';

/** The units of one period. Parallel lists: unit `i` has `states[i]` and its records. */
export interface Units {
  /** Combined criteria of each unit. */
  readonly states: readonly number[];
  /** The records of each unit: one index, or a list of them. */
  readonly rows: readonly (number | readonly number[])[];
  /** Truth value of the initial population by record index, for the records that are in or may be. */
  readonly membership: Uint8Array | undefined;
  /** Key of each unit, if units have keys. */
  readonly keys: readonly string[] | undefined;
  /** What happened to the records. */
  readonly account: Omit<RecordAccount, 'period'>;
}

/** States of records without criteria below the initial population, by its truth value. */
function plainStates(indicator: CompiledIndicator): readonly number[] | undefined {
  const { denominator, exclusion, exception, numerator, numeratorExclusion } = indicator.criteria;
  if (
    [denominator, exclusion, exception, numerator, numeratorExclusion].some(
      (test) => test !== undefined,
    )
  )
    return undefined;
  return stateBits.map(
    (bits) =>
      (bits << statePosition.initial) |
      (bits << statePosition.denominator) |
      (bits << statePosition.numerator),
  );
}

/** State of a record: the initial population and each criterion inside it. */
function stateOf(indicator: CompiledIndicator, row: Row, initial: Ternary): number {
  const { denominator, exclusion, exception, numerator, numeratorExclusion } = indicator.criteria;
  const within = (test: Test | undefined, otherwise: Ternary): number => {
    const value = test === undefined ? otherwise : test(row, undefined);
    return stateBits[value < initial ? value : initial];
  };
  return (
    (stateBits[initial] << statePosition.initial) |
    (within(denominator, TRUE) << statePosition.denominator) |
    (within(exclusion, FALSE) << statePosition.exclusion) |
    (within(exception, FALSE) << statePosition.exception) |
    (within(numerator, TRUE) << statePosition.numerator) |
    (within(numeratorExclusion, FALSE) << statePosition.numeratorExclusion)
  );
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

/**
 * Judges every record for the period at hand and gathers the records into units.
 *
 * @param indicator - The compiled definition; its environment holds the period.
 * @param table - All records of its table.
 */
export function collectUnits(indicator: CompiledIndicator, table: readonly Row[]): Units {
  const { where, inPeriod, date } = indicator;
  const rows = latestStatements(indicator, table);
  const keyed = indicator.key.length > 0;
  const states: number[] = [];
  const unitRows: (number | number[])[] = [];
  const keys: string[] = [];
  const byKey = new Map<string, number>();
  const membership = keyed ? new Uint8Array(table.length) : undefined;
  const plain = plainStates(indicator);
  const single = indicator.key.length === 1 ? indicator.key[0] : undefined;
  const account = {
    read: rows === undefined ? table.length : rows.length,
    included: 0,
    undetermined: 0,
    undated: 0,
    ambiguousDate: 0,
    withoutKey: 0,
    withoutKeyUndetermined: 0,
  };
  const add = (key: string, state: number, index: number): void => {
    const unit = byKey.get(key);
    if (unit === undefined) {
      byKey.set(key, states.length);
      states.push(state);
      unitRows.push(index);
      keys.push(key);
      return;
    }
    states[unit] = (states[unit] ?? 0) | state;
    const others = unitRows[unit];
    if (typeof others === 'number') unitRows[unit] = [others, index];
    else others?.push(index);
  };
  const length = account.read;
  for (let position = 0; position < length; position += 1) {
    const index = rows === undefined ? position : (rows[position] ?? 0);
    const row = table[index];
    if (row === undefined) continue;
    const fits = where(row, undefined);
    if (fits === FALSE) continue;
    const during = inPeriod(row, undefined);
    if (during === FALSE) continue;
    const initial = fits < during ? fits : during;
    if (initial === TRUE) account.included += 1;
    else account.undetermined += 1;
    if (during !== TRUE && date !== undefined) {
      if (date(row) === undefined) account.undated += 1;
      else account.ambiguousDate += 1;
    }
    const state = plain === undefined ? stateOf(indicator, row, initial) : (plain[initial] ?? 0);
    if (!keyed) {
      states.push(state);
      unitRows.push(index);
      continue;
    }
    const direct = single?.(row, undefined);
    const found = typeof direct === 'string' ? undefined : keysOf(indicator, row);
    if (found?.length === 0) {
      if (initial === TRUE) account.withoutKey += 1;
      else account.withoutKeyUndetermined += 1;
      continue;
    }
    if (membership !== undefined) membership[index] = initial;
    if (found === undefined) add(direct as string, state, index);
    else for (const key of new Set(found)) add(key, state, index);
  }
  return { states, rows: unitRows, membership, keys: keyed ? keys : undefined, account };
}
