/** Type of a column or value, in words of our own; each dialect has its name for it. */
export type SqlType =
  'text' | 'number' | 'integer' | 'boolean' | 'texts' | 'numbers' | 'small' | 'identity';

/** Functions that differ between databases; each dialect says how it writes them. */
export type SqlFunction =
  /** Least or greatest of several values that are never NULL. */
  | 'least'
  | 'greatest'
  | 'coalesce'
  /** Length of a text in characters. */
  | 'length'
  /** `substr(text, from, length)`, counted from 1. */
  | 'substr'
  /** `splitPart(text, n)`: the n-th part between bars (`|`), counted from 1. */
  | 'splitPart'
  /** Texts joined. */
  | 'concat'
  /** Day number (days since 1970-01-01) of a text `YYYY-MM-DD`; NULL if there is no such day. */
  | 'dayOfText'
  /** `addMonths(day, n)`: day number n months later, at most the end of the month. */
  | 'addMonths'
  /** Year, month, day of the month of a day number. */
  | 'yearOf'
  | 'monthOf'
  | 'dayOf'
  /** A number as text, whole numbers without a point. */
  | 'numberText'
  | 'floor'
  /** How many items a list has; 0 for NULL. */
  | 'listLength'
  /** Lists one after the other. */
  | 'listConcat'
  /** A list of one text, or none for NULL. */
  | 'listOfText'
  /** First item of a list; NULL if it is empty. */
  | 'listFirst'
  /** A list without the items that are NULL. */
  | 'listKnown'
  /** A list with each item once. */
  | 'listDistinct'
  | 'sum'
  | 'min'
  | 'max'
  | 'count'
  | 'countDistinct'
  /** Whole numbers as a number of double precision. */
  | 'toNumber';

/** An order of rows. */
export interface SqlOrder {
  /** What to order by. */
  readonly by: Sql;
  /** Largest first. */
  readonly descending?: boolean;
  /** True for texts, so that they are ordered by code point whatever the language of the database. */
  readonly text?: boolean;
}

/**
 * An expression. Truth values of conditions are whole numbers: 0 false, 1 undetermined, 2 true, never NULL. So AND is the
 * least, OR the greatest and NOT is `2 - x` in every database, whatever it thinks of NULL.
 */
export type Sql =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'null'; readonly type: SqlType }
  | { readonly is: 'column'; readonly of: string; readonly name: string }
  /** The item at hand inside a `listMax` or `listMap`. */
  | { readonly is: 'item'; readonly name: string }
  | {
      readonly is: 'binary';
      readonly op: '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*';
      readonly left: Sql;
      readonly right: Sql;
    }
  | { readonly is: 'and' | 'or'; readonly of: readonly Sql[] }
  | { readonly is: 'not'; readonly of: Sql }
  | { readonly is: 'isNull'; readonly of: Sql }
  | { readonly is: 'in'; readonly of: Sql; readonly values: readonly Sql[] }
  | {
      readonly is: 'case';
      readonly when: readonly (readonly [Sql, Sql])[];
      readonly otherwise: Sql;
    }
  | { readonly is: 'call'; readonly name: SqlFunction; readonly args: readonly Sql[] }
  /** Greatest result of a test over the items of a list; NULL if there are none. */
  | { readonly is: 'listMax'; readonly list: Sql; readonly item: string; readonly test: Sql }
  /** A list with each item changed. */
  | {
      readonly is: 'listMap';
      readonly list: Sql;
      readonly item: string;
      readonly to: Sql;
      readonly type: 'texts' | 'numbers';
    }
  /** Values of the rows of a group as a list, in order; NULLs left out. */
  | {
      readonly is: 'listOf';
      readonly value: Sql;
      readonly order: Sql;
      readonly type: 'texts' | 'numbers';
    }
  | {
      readonly is: 'window';
      readonly call: 'rowNumber' | 'denseRank' | 'firstValue' | 'max';
      readonly value: Sql | undefined;
      readonly partition: readonly Sql[];
      readonly order: readonly SqlOrder[];
    };

/** A whole or decimal number. */
export const number = (value: number): Sql => ({ is: 'number', value });
/** A text of a definition, never of the data. */
export const text = (value: string): Sql => ({ is: 'text', value });
/** No value. */
export const nothing = (type: SqlType): Sql => ({ is: 'null', type });
/** A column. */
export const column = (of: string, name: string): Sql => ({ is: 'column', of, name });
/** A function. */
export const call = (name: SqlFunction, ...args: readonly Sql[]): Sql => ({
  is: 'call',
  name,
  args,
});
/** Two values compared or reckoned with. */
export const binary = (
  left: Sql,
  op: '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*',
  right: Sql,
): Sql => ({ is: 'binary', op, left, right });
/** All of several conditions of the database. */
export const allOf = (...of: readonly Sql[]): Sql =>
  of.length === 1 && of[0] !== undefined ? of[0] : { is: 'and', of };
/** Any of several conditions of the database. */
export const anyOf = (...of: readonly Sql[]): Sql =>
  of.length === 1 && of[0] !== undefined ? of[0] : { is: 'or', of };
/** The opposite of a condition of the database. */
export const notSql = (of: Sql): Sql => ({ is: 'not', of });
/** Whether there is no value. */
export const isNull = (of: Sql): Sql => ({ is: 'isNull', of });
/** The first case that holds. */
export const choose = (when: readonly (readonly [Sql, Sql])[], otherwise: Sql): Sql =>
  when.length === 0 ? otherwise : { is: 'case', when, otherwise };
