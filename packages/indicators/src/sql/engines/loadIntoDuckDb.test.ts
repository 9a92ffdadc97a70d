import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import type { RecordSource } from '../../records/RecordSource.js';
import type { Row } from '../../records/Row.js';
import { inferLayout } from '../layout/inferLayout.js';
import { loadIntoDuckDb } from './loadIntoDuckDb.js';

/** More records than fit into two chunks, with lists, gaps, structures and items. */
const cases = Array.from({ length: 5001 }, (_, index): Row => ({
  id: `c${index}`,
  age: index % 7 === 0 ? undefined : index % 90,
  forms: index % 5 === 0 ? null : Array.from({ length: index % 4 }, (__, at) => `f${at}`),
  adult: index % 3 === 0,
  events: Array.from({ length: index % 3 }, (__, at) => ({ kind: `k${at}`, amount: index })),
}));
const source: RecordSource = {
  table: (name) => (name === 'cases' ? cases : undefined),
  tables: ['cases'],
};

it('writes every value of every chunk', async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await loadIntoDuckDb(connection, source, inferLayout(source));
    const ask = async (sql: string): Promise<object> =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson()[0] ?? {};
    const sum = (of: (row: Row, index: number) => number): string =>
      String(cases.reduce((total, row, index) => total + of(row, index), 0));
    expect(
      await ask(`SELECT count(*) AS n, sum(row_id) AS rows, count(DISTINCT id) AS ids,
        CAST(sum(age) AS BIGINT) AS age, count(*) FILTER (WHERE age IS NULL) AS unknown,
        count(*) FILTER (WHERE adult) AS adult, sum(len(forms)) AS forms,
        count(*) FILTER (WHERE forms IS NULL) AS none,
        count(*) FILTER (WHERE id <> 'c' || row_id) AS moved FROM cases`),
    ).toEqual({
      n: '5001',
      rows: sum((_, index) => index),
      ids: '5001',
      age: sum(({ age }) => (typeof age === 'number' ? age : 0)),
      unknown: sum(({ age }) => (age === undefined ? 1 : 0)),
      adult: sum(({ adult }) => (adult === true ? 1 : 0)),
      forms: sum(({ forms }) => (Array.isArray(forms) ? forms.length : 0)),
      none: sum(({ forms }) => (forms === null ? 1 : 0)),
      moved: '0',
    });
    expect(
      await ask(`SELECT count(*) AS n, CAST(sum(amount) AS BIGINT) AS amount,
        count(*) FILTER (WHERE amount <> parent_id) AS moved FROM cases__events`),
    ).toEqual({
      n: sum(({ events }) => (events as unknown[]).length),
      amount: sum(({ events }, index) => (events as unknown[]).length * index),
      moved: '0',
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
});
