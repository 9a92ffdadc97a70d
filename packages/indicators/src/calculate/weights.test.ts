import { expect, it } from 'vitest';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { datasetSource } from '../records/datasetSource.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { calculateIndicators } from './calculateIndicators.js';

const definition: IndicatorDefinition = {
  language: 'njia-indicator/1',
  id: 'test/aware',
  version: '1.0.0',
  status: 'active',
  name: { en: 'Aware' },
  kind: 'proportion',
  unit: { measure: 'PT', per: 100 },
  direction: 'none',
  population: { from: 'activities', unit: 'record', weight: 'participants' },
  numerator: { where: { op: 'eq', field: 'kind', value: 'campaign' } },
  period: { basis: 'event', field: 'date' },
};
const row = (id: string, kind: string, participants: unknown) => ({
  id,
  kind,
  date: '2022-09-01',
  ...(participants === undefined ? {} : { participants }),
});
const calculate = (rows: readonly object[]) =>
  calculateIndicators([definition], datasetSource([{ activities: rows }]), {
    periods: [parsePeriod('FY2022/23')!],
  }).tables[0]!.cells[0]!;

it('counts each record by its weight, above and below the line', () => {
  const cell = calculate([
    row('a', 'campaign', 3),
    row('b', 'training', 5),
    row('c', 'campaign', 2),
  ]);
  expect([cell.numerator, cell.denominator, cell.value]).toEqual([5, 10, 50]);
  // What is weighted is an estimate.
  expect(cell.status).toBe('E');
});

it('is no other number when all weights are one', () => {
  const rows = [row('a', 'campaign', 1), row('b', 'training', 1), row('c', 'training', 1)];
  expect(calculate(rows).value).toBeCloseTo(100 / 3, 12);
});

it('never takes a missing weight for one', () => {
  const cell = calculate([row('a', 'campaign', 3), row('b', 'training', undefined)]);
  expect(cell.denominator).toBe(3);
});
