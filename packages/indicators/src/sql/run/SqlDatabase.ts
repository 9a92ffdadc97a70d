import type { SqlDialect } from '../dialects/SqlDialect.js';
import type { CoverageClaim } from '../../records/RecordSource.js';
import type { PersonConflict } from '../../records/PersonConflict.js';
import type { RelationalLayout } from '../layout/RelationalLayout.js';

/** A row of an answer: values by column. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A database that holds records by the relational layout. */
export interface SqlDatabase {
  /** How it writes SQL. */
  readonly dialect: SqlDialect;
  /** How the records lie in it. */
  readonly layout: RelationalLayout;
  /** Who reported for which period, if the data say; else give it as `coverage`. */
  readonly claims?: readonly CoverageClaim[];
  /** Persons whose records contradict each other, if the records were looked through for them before they were loaded. */
  readonly conflicts?: readonly PersonConflict[];
  /**
   * Runs a statement without an answer: makes and drops the temporary tables of a run, on the connection that `query` asks.
   *
   * @param sql - One statement.
   */
  readonly run: (sql: string) => Promise<unknown>;
  /**
   * Asks the database.
   *
   * @param sql - One statement.
   * @returns Its rows.
   */
  readonly query: (sql: string) => Promise<readonly SqlRow[]>;
}

/** A number of a row, whatever the driver made of it (bigint, text); NULL is 0. */
export function numberOf(row: SqlRow | undefined, name: string): number {
  const value = row?.[name];
  return value === null || value === undefined ? 0 : Number(value);
}
