import type { Scalar } from '../../definition/Predicate.js';
import { missingCodes } from '../../records/missingCodes.js';
import { allOf, anyOf, binary, choose, isNull, number, text, type Sql } from '../tree/Sql.js';
import { truth, type SqlSingle } from './SqlValue.js';

type Order = 'lt' | 'lte' | 'gt' | 'gte';
const operators = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

const is = (condition: Sql, of: Sql): Sql => allOf({ is: 'not', of: isNull(of) }, condition);

/** Whether a place is one of several codes: by its own code or its country's. */
function placeIs(value: Extract<SqlSingle, { kind: 'place' }>, wanted: Sql): Sql {
  return truth(
    anyOf(
      is(binary(value.code, '=', wanted), value.code),
      is(binary(value.country, '=', wanted), value.country),
    ),
  );
}

/** Whether a range of numbers is a number. */
function rangeIs(value: Extract<SqlSingle, { kind: 'range' }>, wanted: Sql): Sql {
  return choose(
    [
      [isNull(value.low), number(0)],
      [binary(wanted, '<', value.low), number(0)],
      [is(binary(wanted, '>', value.high), value.high), number(0)],
      [is(binary(value.low, '=', value.high), value.high), number(2)],
    ],
    number(1),
  );
}

/** Equality with a plain value of a definition. */
export function equalsScalar(value: SqlSingle, wanted: Scalar): Sql {
  switch (value.kind) {
    case 'text':
      return typeof wanted === 'string' && !missingCodes.has(wanted)
        ? truth(binary(value.value, '=', text(wanted)))
        : number(0);
    case 'number':
      return typeof wanted === 'number'
        ? truth(binary(value.value, '=', number(wanted)))
        : number(0);
    case 'boolean':
      return typeof wanted === 'boolean'
        ? truth(wanted ? value.value : { is: 'not', of: value.value })
        : number(0);
    case 'range':
      return typeof wanted === 'number' ? rangeIs(value, number(wanted)) : number(0);
    case 'place':
      return typeof wanted === 'string'
        ? placeIs(value, text(wanted))
        : number(typeof wanted === 'number' ? 0 : 1);
    default:
      return number(typeof wanted === 'boolean' ? 1 : 0);
  }
}

/** One of several plain values; texts and numbers as one look-up. */
export function oneOfScalars(value: SqlSingle, wanted: readonly Scalar[]): Sql {
  if (value.kind === 'text' || value.kind === 'number') {
    const fitting = wanted.filter(
      (one) =>
        typeof one === (value.kind === 'text' ? 'string' : 'number') &&
        !missingCodes.has(String(one)),
    );
    if (fitting.length === 0) return number(0);
    return truth({
      is: 'in',
      of: value.value,
      values: fitting.map((one) => (typeof one === 'number' ? number(one) : text(String(one)))),
    });
  }
  return wanted
    .map((one) => equalsScalar(value, one))
    .reduce((result, one) =>
      result.is === 'number' && result.value === 0
        ? one
        : one.is === 'number' && one.value === 0
          ? result
          : { is: 'call', name: 'greatest', args: [result, one] },
    );
}

/** Equality of two fields. */
export function equalsValue(value: SqlSingle, wanted: SqlSingle): Sql {
  if (value.kind === 'place' && wanted.kind === 'place') {
    const main = (place: typeof value): Sql => ({
      is: 'call',
      name: 'coalesce',
      args: [place.code, place.country],
    });
    const last = (place: typeof value): Sql => ({
      is: 'call',
      name: 'coalesce',
      args: [place.country, place.code],
    });
    const several = (place: typeof value): Sql =>
      choose([[anyOf(isNull(place.code), isNull(place.country)), number(1)]], number(2));
    return choose(
      [
        [anyOf(isNull(main(value)), isNull(main(wanted))), number(1)],
        [binary(main(value), '=', main(wanted)), number(2)],
        [
          allOf(
            binary(several(value), '<>', several(wanted)),
            binary(last(value), '=', last(wanted)),
          ),
          number(1),
        ],
      ],
      number(0),
    );
  }
  if (value.kind === 'place' && wanted.kind === 'text') return placeIs(value, wanted.value);
  if (value.kind === 'text' && wanted.kind === 'place') return placeIs(wanted, value.value);
  if (
    (value.kind === 'text' && wanted.kind === 'text') ||
    (value.kind === 'number' && wanted.kind === 'number') ||
    (value.kind === 'boolean' && wanted.kind === 'boolean')
  )
    return truth(binary(value.value, '=', wanted.value));
  if (value.kind === 'range' && wanted.kind === 'number') return rangeIs(value, wanted.value);
  if (value.kind === 'number' && wanted.kind === 'range') return rangeIs(wanted, value.value);
  return number(value.kind === 'days' || wanted.kind === 'days' ? 1 : 0);
}

/** Order against a number: undetermined if a range lies on both sides of it, or if there is no number. */
export function compareNumberSql(value: SqlSingle, op: Order, right: Sql): Sql {
  const operator = operators[op];
  if (value.kind === 'number') return truth(binary(value.value, operator, right));
  if (value.kind !== 'range') return number(1);
  const low = binary(value.low, operator, right);
  const open = op === 'gt' || op === 'gte';
  const high = binary(value.high, operator, right);
  const highHolds = open ? anyOf(isNull(value.high), high) : is(high, value.high);
  return choose(
    [
      [isNull(value.low), number(1)],
      [allOf(low, highHolds), number(2)],
      [allOf({ is: 'not', of: low }, { is: 'not', of: highHolds }), number(0)],
    ],
    number(1),
  );
}
