import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createTableSql, schemaLayout, sqlDialects, type RecordSource } from '@njia/indicators';
import connect from 'postgres';
import { startPostgres } from '#test/postgresServer.js';
import { relationalColumns } from '../../packages/indicators/src/sql/layout/relationalColumns.ts';
import type { ColumnValue } from '../../packages/indicators/src/sql/layout/fieldWriter.ts';
import type { BenchDatabase } from './BenchDatabase.ts';

const { postgres } = sqlDialects;
/** Rows turned into text at once. */
const CHUNK = 2048;

/** A value in the text format of COPY. The records of the bench hold no tabs, quotes, backslashes or braces. */
function copyText(value: ColumnValue | undefined): string {
  if (value === null || value === undefined) return String.raw`\N`;
  return Array.isArray(value) ? `{${value.map((each) => `"${each}"`).join(',')}}` : String(value);
}

/**
 * Starts Debian's PostgreSQL for the time of the bench and puts records into it.
 *
 * @param source - The records.
 */
export async function openPostgres(source: RecordSource): Promise<BenchDatabase> {
  const server = startPostgres();
  const client = connect({
    host: server.host,
    port: server.port,
    user: 'njia',
    database: 'postgres',
    max: 1,
    onnotice: () => undefined,
  });
  const close = async (): Promise<void> => {
    await client.end();
    server.stop();
  };
  try {
    for (const statement of createTableSql(schemaLayout(), postgres))
      await client.unsafe(statement);
    for (const { relation, size, columns } of relationalColumns(
      source,
      schemaLayout(),
      'UTC',
      CHUNK,
    )) {
      if (size === 0) continue;
      const copy = await client
        .unsafe(`COPY ${postgres.identifier(relation)} FROM STDIN`)
        .writable();
      const lines = Array.from({ length: size }, (_, row) =>
        columns.map((column) => copyText('same' in column ? column.same : column[row])).join('\t'),
      );
      if (!copy.write(`${lines.join('\n')}\n`)) await once(copy, 'drain');
      copy.end();
      await finished(copy);
    }
    await client.unsafe('ANALYZE');
    // One process that may use as much memory as a laptop has to spare.
    await client.unsafe(`SET work_mem = '256MB'; SET max_parallel_workers_per_gather = 0`);
    const [row] = await client.unsafe<{ server_version: string }[]>('SHOW server_version');
    return {
      name: `PostgreSQL ${row?.server_version.split(' ')[0] ?? ''} (one process)`,
      database: {
        dialect: postgres,
        layout: schemaLayout(),
        run: (sql) => client.unsafe(sql),
        query: (sql) => client.unsafe<Record<string, unknown>[]>(sql),
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
