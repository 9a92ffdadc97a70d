import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { options } from '../../../test/agree.js';
import { definitions, records, recordsLayout } from '../../../test/randomRecords.js';
import { calculateIndicators } from '../../calculate/calculateIndicators.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { lintDefinition } from '../../definition/lintDefinition.js';
import { datasetSource } from '../../records/datasetSource.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { Row } from '../../records/Row.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { calculateInDatabase } from '../run/calculateInDatabase.js';
import { duckDbDatabase } from './duckDb.js';
import { loadIntoDuckDb } from './loadIntoDuckDb.js';

/** Random records together, each with an id of its own; some dates are timestamps around midnight in Nairobi. */
const dataset = (() => {
  const samples = fc.sample(records, { numRuns: 6, seed: 5 });
  const collect = (name: string): Row[] =>
    samples.flatMap((source, sample) =>
      (source.table(name) ?? []).map((row, index) => ({
        ...row,
        id: `${sample}-${String(row['id'])}`,
        ...(typeof row['caseId'] === 'string' ? { caseId: `${sample}-${row['caseId']}` } : {}),
        ...(index % 5 === 0
          ? { on: index % 2 === 0 ? '2022-06-30T21:30:00Z' : '2023-06-30T23:59:00+03:00' }
          : {}),
      })),
    );
  return { cases: collect('cases'), services: collect('services') };
})();
const layout = recordsLayout();
const sound = fc
  .sample(definitions, { numRuns: 40, seed: 7 })
  .filter(
    (definition) =>
      !lintDefinition(definition, { fields: null }).some(({ severity }) => severity === 'error'),
  )
  .map((definition, index): IndicatorDefinition => ({ ...definition, id: `test/d${index}` }))
  .slice(0, 5);
const zone = 'Africa/Nairobi';

/** Persons, and the part of them that is of age, by sex. */
const persons: readonly IndicatorDefinition[] = (['count', 'proportion'] as const).map((kind) => ({
  language: 'njia-indicator/1',
  id: `test/${kind}`,
  version: '1.0.0',
  status: 'active',
  direction: 'none',
  name: { en: 'Persons' },
  unit: { measure: 'PERSON' },
  kind,
  population: { from: 'cases', unit: 'person', key: ['person'] },
  ...(kind === 'count' ? {} : { numerator: { where: { op: 'gte', field: 'age', value: 18 } } }),
  ...(kind === 'count' ? {} : { denominator: { where: { op: 'known', field: 'age' } } }),
  period: { basis: 'event', field: 'on' },
  dimensions: [{ id: 'sex', field: 'sex' }],
  disaggregate: [['sex']],
}));

interface Both {
  readonly here: readonly ResultTable[];
  readonly there: readonly ResultTable[];
}

async function bothEngines(
  source: RecordSource,
  asked: readonly IndicatorDefinition[] = sound,
): Promise<Both> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await loadIntoDuckDb(connection, source, layout, zone);
    const database = duckDbDatabase(connection, layout);
    const there = await calculateInDatabase(asked, database, options);
    const here = calculateIndicators(asked, source, { ...options, timeZone: zone });
    return { here: here.tables, there: there.tables };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const machine = process.env['TZ'];
afterEach(() => {
  if (machine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machine;
});

describe('the tables of the calculator and of DuckDB', { timeout: 600_000 }, () => {
  let wanted: Both = { here: [], there: [] };
  beforeAll(async () => {
    wanted = await bothEngines(datasetSource([dataset]));
  }, 600_000);

  it('are the same, and not empty', () => {
    expect(wanted.there).toEqual(wanted.here);
    expect(
      wanted.here.flatMap(({ cells }) => cells.filter(({ units }) => units > 0)).length,
    ).toBeGreaterThan(20);
  });

  it.each([
    ['UTC', 0],
    ['Africa/Nairobi', -180],
    ['America/New_York', 300],
    ['Pacific/Apia', -780],
  ])('are the same on a machine in %s', async (timeZone, offset) => {
    process.env['TZ'] = timeZone;
    expect(new Date(2023, 0, 15).getTimezoneOffset()).toBe(offset);
    expect(await bothEngines(datasetSource([dataset]))).toEqual(wanted);
  });

  it('are the same in any order of the records', async () => {
    const turned = {
      cases: [...dataset.cases.slice(20), ...dataset.cases.slice(0, 20).reverse()],
      services: [...dataset.services].reverse(),
    };
    expect(await bothEngines(datasetSource([turned]))).toEqual(wanted);
  });

  it('are the same from one file and from two', async () => {
    const half = (list: readonly Row[], which: number): Row[] =>
      list.filter((_, index) => index % 2 === which);
    const [first, second] = [0, 1].map((which) => ({
      cases: half(dataset.cases, which),
      services: half(dataset.services, which),
    }));
    expect(await bothEngines(datasetSource([first ?? {}, second ?? {}]))).toEqual(wanted);
  });

  it('are the same when a file is given twice', async () => {
    const copy = structuredClone(dataset);
    expect(await bothEngines(datasetSource([dataset, copy]))).toEqual(wanted);
  });

  it('count the same persons when the records come again under other ids', async () => {
    const again = {
      // A record without a key may be one person more each time it comes: that shows in the bounds, and rightly so.
      cases: dataset.cases
        .filter(({ person }) => typeof person === 'string')
        .map((row) => ({ ...row, id: `again-${String(row['id'])}` })),
      services: dataset.services.map((row) => ({
        ...row,
        id: `again-${String(row['id'])}`,
        ...(typeof row['caseId'] === 'string' ? { caseId: `again-${row['caseId']}` } : {}),
      })),
    };
    const figures = (tables: readonly ResultTable[]): unknown =>
      tables.map(({ cells }) =>
        cells.map(({ key, value, numerator, denominator, bounds, units, undetermined }) => ({
          ...{ key, value, numerator, denominator, bounds, units, undetermined },
        })),
      );
    const once = await bothEngines(datasetSource([dataset]), persons);
    const twice = await bothEngines(datasetSource([dataset, again]), persons);
    expect(twice.there).toEqual(twice.here);
    expect(figures(twice.here)).toEqual(figures(once.here));
    expect(figures(twice.there)).toEqual(figures(once.there));
  });
});
