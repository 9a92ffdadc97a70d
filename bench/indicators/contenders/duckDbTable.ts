import { DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import { period } from '../definitions.ts';
import type { BenchCase } from '../records.ts';
import type { Loaded } from './Contender.ts';

const columns = ['linkageKey', 'status', 'sex', 'ageGroup', 'identifiedOn', 'county'] as const;
const chunkSize = 2048;
const certain = `status = 'confirmed' AND CASE length(identifiedOn)
  WHEN 10 THEN identifiedOn >= '${period.start}' AND identifiedOn < '${period.endExclusive}'
  WHEN 7 THEN identifiedOn || '-01' >= '${period.start}' AND identifiedOn || '-31' < '${period.endExclusive}'
  ELSE identifiedOn || '-01-01' >= '${period.start}' AND identifiedOn || '-12-31' < '${period.endExclusive}' END`;

/** DuckDB, native, one thread, asked in the SQL a person would write. */
export async function duckDbTable(cases: readonly BenchCase[]): Promise<Loaded> {
  const name = 'DuckDB 1.5.6, one thread';
  const before = process.cpuUsage();
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE cases (${columns.map((column) => `${column} VARCHAR`).join(', ')})`,
  );
  const appender = await connection.createAppender('cases');
  const types = columns.map(() => VARCHAR);
  for (let start = 0; start < cases.length; start += chunkSize) {
    const rows = cases.slice(start, start + chunkSize);
    const chunk = DuckDBDataChunk.create(types, rows.length);
    chunk.setColumns(columns.map((column) => rows.map((row) => row[column] ?? null)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const { user, system } = process.cpuUsage(before);
  const ask = async (sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await connection.runAndReadAll(sql)).getRowObjects();
  const records = cases.length;
  const one = (what: string) => async () => {
    const [row] = await ask(`SELECT ${what} AS n FROM cases WHERE ${certain}`);
    return new Map([['', Number(row?.['n'])]]);
  };
  return {
    name,
    loading: (user + system) / 1000,
    contenders: [
      { job: 'count', name, records, run: one('count(*)') },
      { job: 'distinct', name, records, run: one('count(DISTINCT linkageKey)') },
      {
        job: 'cube',
        name,
        records,
        async run() {
          const rows = await ask(
            `SELECT CASE WHEN grouping(sex) = 1 THEN '_T' ELSE coalesce(sex, '_U') END || '|' ||
              coalesce(ageGroup, '_T') || '|' || coalesce(county, '_T') AS cell,
              count(DISTINCT linkageKey) AS n
            FROM cases WHERE ${certain} GROUP BY CUBE (sex, ageGroup, county)`,
          );
          return new Map(rows.map((row) => [String(row['cell']), Number(row['n'])]));
        },
      },
    ],
  };
}
