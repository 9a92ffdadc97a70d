import { DuckDBInstance, version } from '@duckdb/node-api';
import { duckDbDatabase, loadIntoDuckDb, schemaLayout, type RecordSource } from '@njia/indicators';
import type { BenchDatabase } from './BenchDatabase.ts';

/**
 * Puts records into DuckDB, in memory.
 *
 * @param source - The records.
 * @param threads - Threads of DuckDB.
 */
export async function openDuckDb(source: RecordSource, threads: number): Promise<BenchDatabase> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await loadIntoDuckDb(connection, source, schemaLayout());
  return {
    name: `DuckDB ${version()} (threads: ${threads})`,
    database: duckDbDatabase(connection, schemaLayout()),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
