import { expect, it } from 'vitest';
import { timeDimension } from '../../../calculate/tableDimensions.js';
import type { TablePeriod } from '../../../results/TableDimension.js';
import { parsePeriod } from '../../../time/parsePeriod.js';
import { mainPeriod, trendPeriods } from './trendPeriods.js';

const periods = (...texts: string[]): TablePeriod[] =>
  timeDimension(
    texts.map((text) => parsePeriod(text, 'KE-FY')!),
    false,
  ).categories as TablePeriod[];
const starts = (list: readonly TablePeriod[]): string[] => list.map(({ start }) => start);

it('takes the quarters of a year for its line and the year for a picture of one period', () => {
  const all = periods('FY2022/23', '2022-Q2', '2022-Q1', '2022-Q3');
  expect(starts(trendPeriods(all))).toEqual(['2022-07-01', '2022-10-01', '2023-01-01']);
  expect(mainPeriod(all)?.start).toBe('2022-07-01');
});

it('never lets periods overlap, and puts years in order', () => {
  expect(starts(trendPeriods(periods('2022', 'FY2022/23', '2021')))).toEqual([
    '2021-01-01',
    '2022-01-01',
  ]);
  expect(mainPeriod(periods('2021', '2023', '2022'))?.start).toBe('2023-01-01');
  expect(trendPeriods([])).toEqual([]);
  expect(mainPeriod([])).toBeUndefined();
});
