import { binary, call, choose, number, type Sql } from '../tree/Sql.js';
import { missingNumber } from './SqlValue.js';

/** 0. */
export const zero = number(0);
/** 1. */
export const one = number(1);
/** The reason "not known". */
export const unknown = number(missingNumber.unknown);
/** One of two values by a condition. */
export const when = (condition: Sql, then: Sql, otherwise: Sql): Sql =>
  choose([[condition, then]], otherwise);
/** A number, 0 where there is none. */
export const orZero = (sql: Sql): Sql => call('coalesce', sql, zero);
/** A sum. */
export const add = (...parts: readonly Sql[]): Sql =>
  parts.reduce((sum, part) => binary(sum, '+', part));
