import type { PickedField } from '../../definition/DerivedField.js';
import { FALSE, TRUE } from '../../logic/ternary.js';
import { IncompleteList } from '../../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing, UNKNOWN_VALUE } from '../../records/Missing.js';
import { NumberRange } from '../../records/NumberRange.js';
import { toDayRange } from '../../records/toDayRange.js';
import { toQuantity } from '../../records/toQuantity.js';
import type { DayRange } from '../../time/DayRange.js';
import { sum } from '../../values/quantityArithmetic.js';
import type { Compiler } from '../Compiler.js';
import type { Reader } from '../Environment.js';
import { distinct } from './distinct.js';
import { numberOrRange } from './numberOrRange.js';

/**
 * Reader of what is picked from the items of a list, or from linked records.
 *
 * @param compiler - Names and environment.
 * @param field - The computed field.
 */
export function pickedReader(compiler: Compiler, field: PickedField): Reader {
  const find = compiler.items(field.from, 0);
  const where = field.where === undefined ? undefined : compiler.predicate(field.where, 1);
  const take = field.take === undefined ? undefined : compiler.field(field.take, 1);
  const { timeZone } = compiler.environment;
  const { pick } = field;
  return (row, frame) => {
    const { rows, complete } = find(row, frame);
    const around = { row, parent: frame };
    let open = complete ? 0 : 1;
    let count = 0;
    const values: unknown[] = [];
    for (const item of rows) {
      const fits = where === undefined ? TRUE : where(item, around);
      if (fits === FALSE) continue;
      if (fits !== TRUE) {
        open += 1;
        continue;
      }
      count += 1;
      if (take !== undefined) {
        const value = take(item, around);
        if (value instanceof IncompleteList) {
          open += 1;
          values.push(...value.values);
        } else if (Array.isArray(value)) values.push(...(value as unknown[]));
        else values.push(value);
      }
    }
    if (pick === 'count')
      return complete ? numberOrRange(count, count + open) : new NumberRange(count, Infinity);
    const known = values.filter((value) => !(value instanceof Missing));
    const gaps = open > 0 || known.length < values.length;
    switch (pick) {
      case 'sum': {
        const total = sum(known.map((value) => toQuantity(value) ?? null));
        if (total === null) return UNKNOWN_VALUE;
        return numberOrRange(total.low, gaps ? Infinity : (total.high ?? Infinity));
      }
      case 'first':
        return values[0] ?? UNKNOWN_VALUE;
      case 'last':
        return values.at(-1) ?? UNKNOWN_VALUE;
      case 'all': {
        if (known.length === 0 && gaps) return UNKNOWN_VALUE;
        return gaps ? new IncompleteList(distinct(known)) : distinct(known);
      }
      case 'countDistinct': {
        const size = new Set(known).size;
        return gaps ? new NumberRange(size, size + open + values.length - known.length) : size;
      }
      case 'earliest':
      case 'latest':
        return extreme(values, pick, gaps, timeZone);
    }
  };
}

/** The days on which the first or last of several events may lie; a date that is not known leaves it open. */
function extreme(
  values: readonly unknown[],
  pick: 'earliest' | 'latest',
  gaps: boolean,
  timeZone: string,
): unknown {
  if (gaps) return UNKNOWN_VALUE;
  let found: DayRange | undefined;
  for (const value of values) {
    const range = toDayRange(value, timeZone);
    if (range === undefined) return UNKNOWN_VALUE;
    const choose = pick === 'earliest' ? Math.min : Math.max;
    found =
      found === undefined
        ? range
        : { first: choose(found.first, range.first), last: choose(found.last, range.last) };
  }
  return found ?? DOES_NOT_APPLY;
}
