import { allOf, binary, call, choose, nothing, number, text, type Sql } from '../tree/Sql.js';
import type { Duration } from '../../time/duration.js';
import type { SqlSingle, SqlValue } from './SqlValue.js';

/** First and last possible day, as day numbers; NULL if there is no date. */
export interface SqlDays {
  /** First. */
  readonly first: Sql;
  /** Last. */
  readonly last: Sql;
}

const noDays: SqlDays = { first: nothing('integer'), last: nothing('integer') };

/** A partial date as text, read as the interval of its days. */
export function daysOfText(value: Sql): SqlDays {
  const dash = (position: number): Sql =>
    binary(call('substr', value, number(position), number(1)), '=', text('-'));
  const long = (length: number): Sql => binary(call('length', value), '=', number(length));
  const whole = call('dayOfText', value);
  const then = (rest: string): Sql => call('dayOfText', call('concat', value, text(rest)));
  const month = allOf(long(7), dash(5));
  return {
    first: choose(
      [
        [long(10), whole],
        [month, then('-01')],
        [long(4), then('-01-01')],
      ],
      nothing('integer'),
    ),
    last: choose(
      [
        [long(10), whole],
        [month, binary(call('addMonths', then('-01'), number(1)), '-', number(1))],
        [long(4), then('-12-31')],
      ],
      nothing('integer'),
    ),
  };
}

/** A whole number from 1 to 9999, read as a year. */
function daysOfYear(value: Sql): SqlDays {
  // Days before 1 January of a year: 365 a year, and a day for each leap year since the year 1.
  const start = (year: Sql): Sql => {
    const before = binary(year, '-', number(1));
    // Half a year more keeps the product of a whole multiple from falling below it.
    const leap = (by: number): Sql =>
      call('floor', binary(binary(before, '+', number(0.5)), '*', number(1 / by)));
    const days = binary(binary(before, '*', number(365)), '+', leap(4));
    return binary(binary(binary(days, '-', leap(100)), '+', leap(400)), '-', number(719_162));
  };
  const fits = allOf(
    binary(value, '=', call('floor', value)),
    binary(value, '>=', number(1)),
    binary(value, '<=', number(9999)),
  );
  return {
    first: choose([[fits, start(value)]], nothing('number')),
    last: choose(
      [[fits, binary(start(binary(value, '+', number(1))), '-', number(1))]],
      nothing('number'),
    ),
  };
}

/** A value as the interval of its days. */
export function daysOf(value: SqlSingle): SqlDays {
  if (value.kind === 'days') return value;
  if (value.kind === 'text') return value.days ?? daysOfText(value.value);
  return value.kind === 'number' ? daysOfYear(value.value) : noDays;
}

/** Days of a field that must hold one date; NULL if it is missing, or a list. */
export function singleDays(value: SqlValue): SqlDays {
  if (value.kind === 'many') return noDays;
  const { first, last } = daysOf(value);
  const known = (day: Sql): Sql =>
    choose([[binary(value.missing, '=', number(0)), day]], nothing('integer'));
  return { first: known(first), last: known(last) };
}

/** Undetermined unless both dates are there. */
function unlessUndated(sides: readonly SqlDays[], test: Sql): Sql {
  const unknown = sides
    .filter(({ first }) => first.is !== 'number')
    .map(({ first }): Sql => ({ is: 'isNull', of: first }));
  if (sides.some(({ first }) => first.is === 'null')) return number(1);
  if (unknown.length === 0) return test;
  const [only] = unknown;
  return choose(
    [[unknown.length === 1 && only !== undefined ? only : { is: 'or', of: unknown }, number(1)]],
    test,
  );
}

/** True if `always`, false if `never`, else undetermined. */
const between = (always: Sql, never: Sql): Sql =>
  choose(
    [
      [always, number(2)],
      [never, number(0)],
    ],
    number(1),
  );

/** Compares two partial dates: true if true for every pair of days they may mean, false if for none. */
export function compareDays(left: SqlDays, op: 'lt' | 'lte' | 'gt' | 'gte', right: SqlDays): Sql {
  if (op === 'gt') return compareDays(right, 'lt', left);
  if (op === 'gte') return compareDays(right, 'lte', left);
  return unlessUndated(
    [left, right],
    op === 'lt'
      ? between(binary(left.last, '<', right.first), binary(left.first, '>=', right.last))
      : between(binary(left.last, '<=', right.first), binary(left.first, '>', right.last)),
  );
}

/** Whether a partial date lies in `[first, end)`. */
export function duringSql(date: SqlDays, first: number, end: number): Sql {
  return unlessUndated(
    [date],
    between(allOf(binary(date.first, '>=', number(first)), binary(date.last, '<', number(end))), {
      is: 'or',
      of: [binary(date.last, '<', number(first)), binary(date.first, '>=', number(end))],
    }),
  );
}

/** A day number moved by a duration. */
export function addDurationSql(day: Sql, { months, days }: Duration): Sql {
  const moved = months === 0 ? day : call('addMonths', day, number(months));
  return days === 0 ? moved : binary(moved, '+', number(days));
}

/** Whether `to` lies from `min` to `max` after `from`, for every pair of days, or for none. */
export function withinSql(from: SqlDays, to: SqlDays, min: Duration, max: Duration): Sql {
  return unlessUndated(
    [from, to],
    between(
      allOf(
        binary(to.first, '>=', addDurationSql(from.last, min)),
        binary(to.last, '<=', addDurationSql(from.first, max)),
      ),
      {
        is: 'or',
        of: [
          binary(to.last, '<', addDurationSql(from.first, min)),
          binary(to.first, '>', addDurationSql(from.last, max)),
        ],
      },
    ),
  );
}

/** Completed years of life from one day to another. */
export function completedYears(birth: Sql, on: Sql): Sql {
  const year = (day: Sql): Sql => call('yearOf', day);
  const rest = (day: Sql): Sql =>
    binary(binary(call('monthOf', day), '*', number(100)), '+', call('dayOf', day));
  return binary(
    binary(year(on), '-', year(birth)),
    '-',
    choose([[binary(rest(on), '<', rest(birth)), number(1)]], number(0)),
  );
}
