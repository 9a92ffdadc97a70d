import type { Sql } from '../tree/Sql.js';
import type { SqlValue } from './SqlValue.js';

/** What is missing, and how a value looks, of the items that fit. */
export interface TakenSql {
  /** Value of the item. */
  readonly value: SqlValue;
  /** Condition: the item fits. */
  readonly fits: Sql;
  /** Condition: it fits and its value is known. */
  readonly known: Sql;
}
