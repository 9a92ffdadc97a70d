import fc from 'fast-check';
import connect, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, startPostgres, type PostgresServer } from '#test/postgresServer.js';
import { lintDefinition } from '../../definition/lintDefinition.js';
import type { RecordSource } from '../../records/RecordSource.js';
import { postgres } from '../dialects/postgres.js';
import { createTableSql } from '../layout/createTableSql.js';
import type { RelationalLayout } from '../layout/RelationalLayout.js';
import { relationalRows } from '../layout/relationalRows.js';
import type { SqlDatabase } from '../run/SqlDatabase.js';
import { bothEngines } from '../../../test/agree.js';
import { definitions, records, recordsLayout } from '../../../test/randomRecords.js';

/* Debian's server, started here; skipped by name where it is not installed. */

async function load(
  client: Sql,
  source: RecordSource,
  layout: RelationalLayout,
): Promise<SqlDatabase> {
  await client.unsafe('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  for (const statement of createTableSql(layout, postgres)) await client.unsafe(statement);
  for (const { relation, columns, rows } of relationalRows(source, layout, 'UTC')) {
    const name = postgres.identifier(relation);
    const content = rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
    );
    await client.unsafe(
      `INSERT INTO ${name} SELECT * FROM JSON_POPULATE_RECORDSET(CAST(NULL AS ${name}), CAST(CAST($1 AS TEXT) AS JSON))`,
      [JSON.stringify(content)],
    );
  }
  return {
    dialect: postgres,
    layout,
    run: (sql) => client.unsafe(sql),
    query: (sql) => client.unsafe<Record<string, unknown>[]>(sql),
  };
}

// The server comes from Debian (.ci/debian-packages); where nobody may install it there is none to compare with.
describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let server: PostgresServer;
  let client: Sql;
  beforeAll(() => {
    server = startPostgres();
    client = connect({
      host: server.host,
      port: server.port,
      user: 'njia',
      database: 'postgres',
      max: 1,
      onnotice: () => undefined,
    });
  }, 60_000);
  afterAll(async () => {
    await client.end();
    server.stop();
  }, 60_000);

  it('gives the cells of the calculator for random definitions and records', async () => {
    const layout = recordsLayout();
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.array(definitions, { minLength: 3, maxLength: 3 }),
        async (source, several) => {
          const database = await load(client, source, layout);
          for (const definition of several) {
            if (
              lintDefinition(definition, { fields: null }).some(
                ({ severity }) => severity === 'error',
              )
            )
              continue;
            const { here, there } = await bothEngines(definition, source, database);
            expect(there).toEqual(here);
          }
        },
      ),
      { numRuns: Number(process.env['NJIA_SQL_RUNS'] ?? 8), endOnFailure: true },
    );
  }, 180_000);
});
