import type { SqlFunction, SqlType } from '../tree/Sql.js';

/** How a database writes what differs between databases. */
export interface SqlDialect {
  /** Id. */
  readonly id: 'duckdb' | 'postgres' | 'trino' | 'spark';
  /** Whether there are temporary tables. */
  readonly temporary: boolean;
  /** What stands before the name of a new table to let the database learn how large it is; absent where it knows by itself. */
  readonly learn?: string;
  /** What stands before a relation of a statement that is used more than once, so that it is computed once. */
  readonly once: string;
  /** A name of a relation or column, quoted. */
  readonly identifier: (name: string) => string;
  /** A text, quoted. */
  readonly text: (value: string) => string;
  /** Name of a type. */
  readonly type: (type: SqlType) => string;
  /** A function, from its printed arguments. */
  readonly call: (name: SqlFunction, args: readonly string[]) => string;
  /** Greatest result of a test over the items of a list. */
  readonly listMax: (list: string, item: string, test: string) => string;
  /** A list with each item changed. */
  readonly listMap: (list: string, item: string, to: string) => string;
  /** Values of a group as a list, in order, NULLs left out. */
  readonly listOf: (value: string, order: string) => string;
  /** The items of a list as rows, to stand after the relations before it. */
  readonly items: (list: string, alias: string, column: string) => string;
  /** A text in the order of its code points. */
  readonly collated: (text: string) => string;
}
