import type { CoverageClaim } from '../../records/RecordSource.js';
import type { PersonConflict } from '../../records/PersonConflict.js';
import { duckdb } from '../dialects/duckdb.js';
import type { RelationalLayout } from '../layout/RelationalLayout.js';
import type { SqlDatabase, SqlRow } from '../run/SqlDatabase.js';

/** What is needed of a connection of `@duckdb/node-api`; the package itself is never imported here. */
export interface DuckDbConnection {
  /** Runs a statement. */
  readonly run: (sql: string) => Promise<unknown>;
  /** Asks, and reads all rows. */
  readonly runAndReadAll: (
    sql: string,
  ) => Promise<{ readonly getRowObjects: () => readonly object[] }>;
  /** Asks, and reads chunk by chunk. */
  readonly stream: (sql: string) => Promise<{ readonly fetchChunk: () => Promise<unknown> }>;
  /** Makes an appender of rows to a table. */
  readonly createAppender: (table: string) => Promise<DuckDbAppender>;
}

/** What is needed of an appender of `@duckdb/node-api`. */
export interface DuckDbAppender {
  /** Type of a column of the table. */
  readonly columnType: (index: number) => unknown;
  /** Appends the rows of a chunk. */
  readonly appendDataChunk: (chunk: never) => void;
  /** Writes what was appended. */
  readonly closeSync: () => void;
}

/**
 * A DuckDB database with records, as the calculator asks it.
 *
 * @param connection - A connection of `@duckdb/node-api`.
 * @param layout - How the records lie in it.
 * @param claims - Who reported for which period, if known.
 * @param conflicts - Persons whose records contradict each other, if known.
 */
export function duckDbDatabase(
  connection: DuckDbConnection,
  layout: RelationalLayout,
  claims: readonly CoverageClaim[] = [],
  conflicts: readonly PersonConflict[] = [],
): SqlDatabase {
  return {
    dialect: duckdb,
    layout,
    claims,
    conflicts,
    run: (sql) => connection.run(sql),
    query: async (sql) =>
      (await connection.runAndReadAll(sql)).getRowObjects() as readonly SqlRow[],
  };
}
