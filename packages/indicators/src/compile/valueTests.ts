import { FALSE, TRUE, UNDETERMINED, type Ternary } from '../logic/ternary.js';
import { IncompleteList } from '../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing } from '../records/Missing.js';
import { NumberRange } from '../records/NumberRange.js';
import { placeCodes } from '../records/PlaceHierarchy.js';
import { toQuantity } from '../records/toQuantity.js';

/** Judges one value that is there. */
export type ValueTest = (value: unknown) => Ternary;

/**
 * Judges a field: a missing value is undetermined (a known absence is false), of several values any will do, and a list
 * known to be partial can say yes but not no.
 *
 * @param value - What the reader gave.
 * @param test - The test of one value.
 */
export function judge(value: unknown, test: ValueTest): Ternary {
  if (value instanceof Missing) return value === DOES_NOT_APPLY ? FALSE : UNDETERMINED;
  const incomplete = value instanceof IncompleteList;
  const list = incomplete
    ? value.values
    : Array.isArray(value)
      ? (value as readonly unknown[])
      : undefined;
  if (list === undefined) return test(value);
  let result: Ternary = incomplete ? UNDETERMINED : FALSE;
  for (const item of list) {
    const one = test(item);
    if (one === TRUE) return TRUE;
    if (one > result) result = one;
  }
  return result;
}

/** Equality with a plain value; a place equals its code or its country's code. */
export function equals(value: unknown, wanted: unknown): Ternary {
  if (value === wanted) return TRUE;
  if (typeof value !== 'object' || value === null) {
    // Two texts or numbers that differ; `1` and `"1"` are different values.
    return typeof wanted === 'object' && wanted !== null && !(wanted instanceof Missing)
      ? equals(wanted, value)
      : FALSE;
  }
  if (value instanceof NumberRange) {
    if (typeof wanted !== 'number' || wanted < value.min || wanted > value.max) return FALSE;
    return value.min === value.max ? TRUE : UNDETERMINED;
  }
  if (typeof wanted === 'number') {
    const quantity = toQuantity(value);
    if (quantity === undefined) return FALSE;
    if (wanted < quantity.low || (quantity.high !== null && wanted > quantity.high)) return FALSE;
    return quantity.low === quantity.high ? TRUE : UNDETERMINED;
  }
  const codes = placeCodes(value);
  if (typeof wanted === 'string') return codes.includes(wanted) ? TRUE : FALSE;
  const others = placeCodes(wanted);
  if (codes.length === 0 || others.length === 0) return UNDETERMINED;
  if (codes[0] === others[0]) return TRUE;
  // A country against a place inside it: they may be the same.
  return codes.length !== others.length && codes.at(-1) === others.at(-1) ? UNDETERMINED : FALSE;
}

/** Order of two numbers of which the left may be a range. */
export function compareNumber(
  value: unknown,
  comparison: 'lt' | 'lte' | 'gt' | 'gte',
  right: number,
): Ternary {
  if (typeof value === 'number') {
    const holds =
      comparison === 'lt'
        ? value < right
        : comparison === 'lte'
          ? value <= right
          : comparison === 'gt'
            ? value > right
            : value >= right;
    return holds ? TRUE : FALSE;
  }
  const quantity = typeof value === 'string' ? undefined : toQuantity(value);
  if (quantity === undefined) return UNDETERMINED;
  const low = compareNumber(quantity.low, comparison, right);
  const high = compareNumber(quantity.high ?? Number.POSITIVE_INFINITY, comparison, right);
  return low === high ? low : UNDETERMINED;
}
