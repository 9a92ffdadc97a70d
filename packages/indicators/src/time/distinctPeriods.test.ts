import { describe, expect, it } from 'vitest';
import { distinctPeriods } from './distinctPeriods.js';
import { parsePeriod } from './parsePeriod.js';

const labels = (...texts: string[]): string[] =>
  distinctPeriods(texts.flatMap((text) => parsePeriod(text, 'KE-FY') ?? [])).map(
    ({ label }) => label,
  );

describe('distinctPeriods', () => {
  it('takes two spellings of one period for one', () => {
    expect(labels('2022-07/2023-06', 'FY2022/23', '2022-A1', '2022-A1--07-01')).toEqual([
      'FY 2022/23',
    ]);
    expect(labels('2022-07/2022-09', '2022-Q1')).toEqual(['FY 2022/23 Q1']);
  });

  it('keeps apart what has one SDMX id in several calendars', () => {
    expect(labels('FY2022/23', 'TIP 2023', 'US FY2023', '2022', '2022-A1--03-01')).toEqual([
      'FY 2022/23',
      'TIP 2023',
      'US FY 2023',
      '2022',
      '2022/23 (--03-01)',
    ]);
  });

  it('gives each period an id that reads back as that period', () => {
    for (const text of [
      'FY2022/23',
      'TIP 2023',
      '2022',
      '2022-Q1',
      '2022-M07',
      '2022-W09',
      '2022-07/2022-08',
    ]) {
      const period = parsePeriod(text, 'KE-FY');
      expect(period).toBeDefined();
      expect(parsePeriod(period?.id ?? '')).toEqual(period);
    }
  });
});
