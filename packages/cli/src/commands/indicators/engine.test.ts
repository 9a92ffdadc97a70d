import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { datasetSource, loadIntoDuckDb, schemaLayout } from '@njia/indicators';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';

const path = testFolder('engine');
const dataset = {
  standard: 'njia',
  version: '0.1.0',
  profile: { id: 'ke' },
  publisher: { id: 'org-a', name: 'org-a' },
  sensitivity: 'pseudonymised',
  cases: Array.from({ length: 24 }, (_, index) => ({
    id: `c${index}`,
    personKey: `p${index % 17}`,
    status: index % 9 === 0 ? 'not_victim' : 'confirmed',
    identifiedOn: ['2022-09-01', '2023-02', '2022', '2023-08-14'][index % 4],
    sex: ['female', 'male', 'unknown'][index % 3],
    age: 10 + index,
    exploitations: [{ types: index % 2 === 0 ? ['forced_labour'] : ['forced_labour', 'unknown'] }],
  })),
};
const asked = ['--indicator', 'PT-01', '--indicator', 'PT-02', '--indicator', 'PT-03'];
const rest = ['--period', 'FY2022/23', '--by', 'sex', '--format', 'json'];
const ask = (...args: string[]) => callNjia(['indicators', ...args, ...asked, ...rest]);

/** Tables of a result; a database knows no hash of the data, and a parquet file no publisher. */
const tablesOf = (text: string, without = ''): unknown =>
  (JSON.parse(text) as { tables: { notes: { code: string }[] }[] }).tables.map((table) => ({
    ...table,
    notes: table.notes.filter(({ code }) => code !== without),
    dataHash: null,
  }));

beforeAll(async () => {
  writeFileSync(path('returns.json'), JSON.stringify(dataset));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await loadIntoDuckDb(connection, datasetSource([dataset]), schemaLayout());
  for (const name of ['cases', 'cases__exploitations', 'services', 'actors'])
    await connection.run(`COPY ${name} TO '${path(`${name}.parquet`)}' (FORMAT parquet)`);
  connection.closeSync();
});

describe('njia indicators --engine duckdb', () => {
  it('gives the tables of the standard engine, from data sets and from parquet', async () => {
    const memory = await ask(path('returns.json'));
    const duckdb = await ask(path('returns.json'), '--engine', 'duckdb');
    const files = ['cases', 'cases__exploitations'].map((name) => path(`${name}.parquet`));
    const parquet = await ask(...files, '--engine', 'duckdb');
    expect([memory.code, duckdb.code, parquet.code]).toEqual([0, 0, 0]);
    expect(tablesOf(duckdb.stdout)).toEqual(tablesOf(memory.stdout));
    // A file of prepared records no longer tells which persons contradicted each other.
    expect(tablesOf(parquet.stdout)).toEqual(tablesOf(memory.stdout, 'conflicting-values'));
    // What is not done for parquet is said each time.
    expect(parquet.stderr).toContain('keys of one person are not joined');
    expect(duckdb.stderr).not.toContain('keys of one person');
  }, 60_000);

  it('refuses parquet without a database, and a file that is none', async () => {
    writeFileSync(path('broken.parquet'), 'no');
    expect((await ask(path('cases.parquet'))).code).toBe(2);
    expect((await ask(path('broken.parquet'), '--engine', 'duckdb')).code).toBe(3);
    const mixed = await ask(path('cases.parquet'), path('returns.json'), '--engine', 'duckdb');
    expect(mixed.code).toBe(2);
  });
});
