import { criteriaIndex } from '../logic/criteriaIndex.js';
import { possibleOutcomes } from '../logic/outcomes.js';
import { proportionMembership, ratioMembership } from '../logic/membership.js';
import type { Ternary } from '../logic/ternary.js';

/*
 * The state of a unit: six criteria of two bits, false 00, undetermined 01, true 11. In this "thermometer" code the OR
 * of two truth values is the OR of their bits: a person's state is the OR of the states of the person's records.
 */

/** Bits of a truth value. */
export const stateBits = [0, 1, 3] as const;

/** Position of each criterion's bits. */
export const statePosition = {
  initial: 0,
  denominator: 2,
  exclusion: 4,
  exception: 6,
  numerator: 8,
  numeratorExclusion: 10,
} as const;

/** How many states there are. */
const states = 4096;

const ternaryOf = (bits: number): Ternary => (bits === 3 ? 2 : bits === 0 ? 0 : 1);

/** What each state means for a proportion or ratio. */
export interface StateTable {
  /** Possible outcomes by state, as bits of `logic/outcomes`. */
  readonly outcomes: Uint8Array;
  /** 1 if the unit is certainly excluded. */
  readonly excluded: Uint8Array;
  /** 1 if the unit is certainly an exception. */
  readonly exception: Uint8Array;
}

const tables = new Map<'proportion' | 'ratio', StateTable>();

/** The table of all states of a kind, built once. */
export function stateTable(kind: 'proportion' | 'ratio'): StateTable {
  const known = tables.get(kind);
  if (known !== undefined) return known;
  const byCriteria = possibleOutcomes(kind);
  const membership = kind === 'ratio' ? ratioMembership : proportionMembership;
  const table: StateTable = {
    outcomes: new Uint8Array(states),
    excluded: new Uint8Array(states),
    exception: new Uint8Array(states),
  };
  for (let state = 0; state < states; state += 1) {
    const at = (position: number): Ternary => ternaryOf((state >> position) & 3);
    const criteria = {
      initial: at(statePosition.initial),
      denominator: at(statePosition.denominator),
      exclusion: at(statePosition.exclusion),
      exception: at(statePosition.exception),
      numerator: at(statePosition.numerator),
      numeratorExclusion: at(statePosition.numeratorExclusion),
    };
    table.outcomes[state] = byCriteria[criteriaIndex(criteria)] ?? 0;
    const m = membership(criteria);
    table.excluded[state] = m.exclusion === 2 ? 1 : 0;
    table.exception[state] = m.exception === 2 ? 1 : 0;
  }
  tables.set(kind, table);
  return table;
}
