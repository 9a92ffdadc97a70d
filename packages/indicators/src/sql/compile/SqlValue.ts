import type { Sql } from '../tree/Sql.js';
import { binary, call, choose, number, text } from '../tree/Sql.js';

/** Reasons of a missing value as numbers; 0 = there is a value. */
export const missingNumber = { unknown: 1, refused: 2, notCollected: 3, notApplicable: 4 } as const;

/** A value of a field, as expressions. What kind it is, is known before any record is read. */
export type SqlSingle =
  | {
      readonly kind: 'text';
      readonly value: Sql;
      readonly days?: { readonly first: Sql; readonly last: Sql };
    }
  | { readonly kind: 'number'; readonly value: Sql }
  | { readonly kind: 'boolean'; readonly value: Sql }
  /** Least and greatest number; `high` NULL = open, `low` NULL = no number at all. `count`: a Count of the format. */
  | { readonly kind: 'range'; readonly low: Sql; readonly high: Sql; readonly count: boolean }
  /** First and last possible day. */
  | { readonly kind: 'days'; readonly first: Sql; readonly last: Sql }
  /** Code, country and level of a place; NULL where not known. */
  | { readonly kind: 'place'; readonly code: Sql; readonly country: Sql; readonly level: Sql }
  /** A structure that is no place, or a field that no table has. */
  | { readonly kind: 'other' };

/** Several values, as a list. Places are texts `code|country|level`. */
export interface SqlMany {
  readonly kind: 'many';
  /** What the items are. */
  readonly of: 'text' | 'number' | 'place';
  /** The list; NULL if missing. */
  readonly list: Sql;
  /** 1 if there may be more than the list says, else 0. */
  readonly incomplete: Sql;
}

/** What a field reference gives. */
export type SqlValue = (SqlSingle | SqlMany) & {
  /** Reason of a missing value, 0 if there is one. Never NULL. */
  readonly missing: Sql;
};

/** A number without a value: constants fold. */
export const isNumber = (sql: Sql, value: number): boolean =>
  sql.is === 'number' && sql.value === value;

/** Kleene AND. */
export function andTests(...tests: readonly Sql[]): Sql {
  if (tests.some((test) => isNumber(test, 0))) return number(0);
  const open = tests.filter((test) => !isNumber(test, 2));
  if (open.length <= 1) return open[0] ?? number(2);
  return call('least', ...open);
}

/** Kleene OR. */
export function orTests(...tests: readonly Sql[]): Sql {
  if (tests.some((test) => isNumber(test, 2))) return number(2);
  const open = tests.filter((test) => !isNumber(test, 0));
  if (open.length <= 1) return open[0] ?? number(0);
  return call('greatest', ...open);
}

/** Kleene NOT. */
export const notTest = (test: Sql): Sql =>
  test.is === 'number' ? number(2 - test.value) : binary(number(2), '-', test);

/** A condition of the database as a truth value. It must not be NULL. */
export const truth = (condition: Sql): Sql => choose([[condition, number(2)]], number(0));

/** What a test gives for a value that may be missing: a known absence is false, any other undetermined. */
export function unlessMissing(missing: Sql, test: Sql): Sql {
  if (missing.is === 'number') {
    if (missing.value === 0) return test;
    return number(missing.value === missingNumber.notApplicable ? 0 : 1);
  }
  return choose(
    [
      [binary(missing, '=', number(0)), test],
      [binary(missing, '=', number(missingNumber.notApplicable)), number(0)],
    ],
    number(1),
  );
}

/** The place that a text `code|country|level` stands for. */
export function placeOfText(value: Sql): SqlSingle {
  const part = (position: number): Sql => {
    const found = call('splitPart', value, number(position));
    return choose([[binary(found, '<>', text('')), found]], { is: 'null', type: 'text' });
  };
  return { kind: 'place', code: part(1), country: part(2), level: part(3) };
}

/** One item of a list. */
export function itemOf(many: SqlMany, item: Sql): SqlSingle {
  if (many.of === 'place') return placeOfText(item);
  return { kind: many.of, value: item };
}

/** Name of the item at hand. Lists are never looked at inside one another. */
const item = 'v';

/**
 * Judges a field: missing is undetermined or false, of several values any will do, and a list that is known to be partial
 * can say yes but not no.
 *
 * @param value - The field.
 * @param test - The test of one value.
 */
export function judgeSql(value: SqlValue, test: (one: SqlSingle) => Sql): Sql {
  if (value.kind !== 'many') return unlessMissing(value.missing, test(value));
  const any: Sql = {
    is: 'listMax',
    list: value.list,
    item,
    test: test(itemOf(value, { is: 'item', name: item })),
  };
  return unlessMissing(value.missing, orTests(call('coalesce', any, number(0)), value.incomplete));
}
