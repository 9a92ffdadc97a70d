import { duckdb } from '../dialects/duckdb.js';
import { createTableSql } from '../layout/createTableSql.js';
import { physicalColumns, relationName } from '../layout/physicalColumns.js';
import type { RelationalLayout } from '../layout/RelationalLayout.js';
import { relationalRows, type ColumnValue } from '../layout/relationalRows.js';
import type { CoverageClaim, RecordSource } from '../../records/RecordSource.js';
import type { SqlDatabase, SqlRow } from '../run/SqlDatabase.js';

/** What is needed of a connection of `@duckdb/node-api`; the package itself is never imported here. */
export interface DuckDbConnection {
  /** Runs a statement, with values for its parameters. */
  readonly run: (sql: string, values?: string[]) => Promise<unknown>;
  /** Asks, and reads all rows. */
  readonly runAndReadAll: (
    sql: string,
  ) => Promise<{ readonly getRowObjects: () => readonly object[] }>;
}

/**
 * A DuckDB database with records, as the calculator asks it.
 *
 * @param connection - A connection of `@duckdb/node-api`.
 * @param layout - How the records lie in it.
 * @param claims - Who reported for which period, if known.
 */
export function duckDbDatabase(
  connection: DuckDbConnection,
  layout: RelationalLayout,
  claims: readonly CoverageClaim[] = [],
): SqlDatabase {
  return {
    dialect: duckdb,
    layout,
    claims,
    run: (sql) => connection.run(sql),
    query: async (sql) =>
      (await connection.runAndReadAll(sql)).getRowObjects() as readonly SqlRow[],
  };
}

/** Rows sent at once. */
const batch = 20_000;

/** Name of a column inside a batch: shorter than the real one, and the same for every table. */
const short = (index: number): string => `c${index}`;

/**
 * Makes the tables of a layout in DuckDB and puts records into them. Values travel as a parameter, never inside a
 * statement.
 *
 * @param connection - A connection of `@duckdb/node-api`.
 * @param source - The records.
 * @param layout - The layout.
 * @param timeZone - Zone in which timestamps are civil days.
 */
export async function loadIntoDuckDb(
  connection: DuckDbConnection,
  source: RecordSource,
  layout: RelationalLayout,
  timeZone = 'UTC',
): Promise<void> {
  for (const statement of createTableSql(layout, duckdb)) await connection.run(statement);
  const tables = new Map(layout.tables.map((table) => [relationName(table.name), table]));
  for (const { relation, rows } of relationalRows(source, layout, timeZone)) {
    const table = tables.get(relation);
    if (table === undefined) continue;
    const columns = physicalColumns(table, layout.reasons);
    const structure = Object.fromEntries(
      columns.map(({ type }, index) => {
        const name = duckdb.type(type);
        return [short(index), name.endsWith('[]') ? [name.slice(0, -2)] : name];
      }),
    );
    const insert = `INSERT INTO ${duckdb.identifier(relation)} SELECT ${columns
      .map((_, index) => `r.${short(index)}`)
      .join(
        ', ',
      )} FROM (SELECT UNNEST(FROM_JSON($1, ${duckdb.text(JSON.stringify([structure]))})) AS r)`;
    for (let start = 0; start < rows.length; start += batch)
      await connection.run(insert, [asJson(rows.slice(start, start + batch))]);
  }
}

const asJson = (rows: readonly (readonly ColumnValue[])[]): string =>
  JSON.stringify(
    rows.map((row) => {
      const record: Record<string, ColumnValue> = {};
      row.forEach((value, index) => {
        if (value !== null) record[short(index)] = value;
      });
      return record;
    }),
  );
