import { expect, it } from 'vitest';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { parseConditions } from '../definition/parseConditions.js';
import { datasetSource } from '../records/datasetSource.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { calculateIndicators } from './calculateIndicators.js';

const definition: IndicatorDefinition = {
  language: 'njia-indicator/1',
  id: 'test/journeys',
  version: '1.0.0',
  status: 'active',
  name: { en: 'Journeys' },
  kind: 'count',
  unit: { measure: 'C' },
  direction: 'none',
  population: { from: 'journeys', unit: 'record' },
  period: { basis: 'event', field: 'reportedOn' },
};
const row = (id: string, reportedOn: string, ...arrived: string[]) => ({
  id,
  reportedOn,
  stops: arrived.map((day) => ({ arrived: day })),
});
const count = (text: string, rows: readonly object[]) => {
  const { value, bounds } = calculateIndicators([definition], datasetSource([{ journeys: rows }]), {
    periods: [parsePeriod('FY2022/23')!],
    where: parseConditions([text])!,
  }).tables[0]!.cells[0]!;
  return [bounds?.low, value, bounds?.high];
};
const days = [
  row('a', '2022-08'),
  row('b', '2022-08-09'),
  row('c', '2022-08-10'),
  row('d', '2022-09'),
];

it.each([
  ['reportedOn=2022-08-10', [1, 1, 2]],
  ['reportedOn!=2022-08-10', [2, 2, 3]],
  ['reportedOn=2022-08', [3, 3, 3]],
  ['reportedOn!=2022-08', [1, 1, 1]],
  ['reportedOn in 2022-08-09,2022-09', [2, 2, 3]],
  ['reportedOn=2022', [4, 4, 4]],
])('takes partial dates for what they may mean: %s', (text, bounds) => {
  expect(count(text, days)).toEqual(bounds);
});

it('asks both ends of one stop', () => {
  const around = row('e', '2022-08-10', '2022-06-01', '2022-08-01');
  expect(count('stops.arrived=2022-07', [around])).toEqual([0, 0, 0]);
  expect(count('stops.arrived=2022-08', [around])).toEqual([1, 1, 1]);
  expect(count('stops.arrived=2022-08-01', [row('f', '2022-09-01', '2022-08')])).toEqual([0, 0, 1]);
});
