import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { ageOn } from './ageOn.js';
import { findCalendar } from './calendars.js';
import { civilDateOfTimestamp } from './civilDateOfTimestamp.js';
import { comparePartial, duringDays, type DateComparison } from './comparePartial.js';
import { formatDay } from './dayNumber.js';
import { dhis2PeriodId } from './dhis2PeriodId.js';
import { addDuration, parseDuration } from './duration.js';
import { parseDay, parsePeriod } from './parsePeriod.js';
import { partialDateRange } from './partialDate.js';
import { periodContaining } from './periodContaining.js';
import { periodsComparable } from './periodsComparable.js';
import { firstWeekStart, reportingPeriod } from './reportingPeriod.js';
import { withinDuration } from './withinDuration.js';
import type { Period } from './Period.js';

/* Oracle files are JSON of a known shape; the casts below say which. */
type Json = Record<string, unknown>;
const range = (text: unknown) => (typeof text === 'string' ? partialDateRange(text) : undefined);
const kleene = (value: unknown) => (value === null ? 1 : value === true ? 2 : 0);

describeWithSharedData('reporting calendars and partial dates', () => {
  let periods: Record<string, Json[]>;
  let sdmx: Record<string, Json[]>;
  let rules: Record<string, Json[]>;
  beforeAll(() => {
    periods = JSON.parse(readSharedText('indicators/oracles/periods.json')) as typeof periods;
    sdmx = JSON.parse(
      readSharedText('indicators/oracles/sdmx-reporting-periods.json'),
    ) as typeof sdmx;
    rules = JSON.parse(readSharedText('npa/period_rules.json')) as typeof rules;
  });

  it('puts each date into its year, semester and quarter', () => {
    for (const row of periods['dateToPeriod'] ?? []) {
      const calendar = findCalendar(row['calendar'] as string);
      const day = parseDay(row['date'] as string);
      if (calendar === undefined || day === undefined) throw new Error('oracle row not read');
      for (const [name, frequency] of [
        ['year', 'A'],
        ['semester', 'S'],
        ['quarter', 'Q'],
      ] as const) {
        const expected = row[name] as Json;
        const found = periodContaining(day, calendar, frequency);
        expect([found.sdmxId, found.start, found.endExclusive]).toEqual([
          expected['sdmx'],
          expected['start'],
          expected['endExclusive'],
        ]);
        if (expected['dhis2'] !== undefined) expect(dhis2PeriodId(found)).toBe(expected['dhis2']);
        if (expected['label'] !== undefined) {
          // The oracle names years without their calendar; labels name it, and read back as the period.
          const label = expected['label'] as string;
          if (!/^(?:US|TIP)/u.test(found.label)) expect(found.label.replace('FY ', '')).toBe(label);
          expect(parsePeriod(found.label)).toEqual(found);
        }
        if (expected['days'] !== undefined)
          expect(found.endDay - found.firstDay).toBe(expected['days']);
        if (expected['timeRange'] !== undefined)
          expect(parsePeriod(expected['timeRange'] as string)).toEqual(found);
      }
    }
  });

  it('turns timestamps into civil dates of a zone', () => {
    for (const row of periods['timestampToCivilDate'] ?? [])
      expect(civilDateOfTimestamp(row['timestamp'] as string, row['zone'] as string)).toBe(
        row['civilDate'],
      );
  });

  it('compares partial dates as intervals', () => {
    for (const row of periods['partialDuring'] ?? []) {
      const start = parseDay(row['start'] as string) ?? 0;
      const end = parseDay(row['endExclusive'] as string) ?? 0;
      expect(duringDays(range(row['date']), start, end)).toBe(kleene(row['during']));
    }
    for (const row of periods['partialCompare'] ?? [])
      expect(
        comparePartial(range(row['left']), row['op'] as DateComparison, range(row['right'])),
      ).toBe(kleene(row['result']));
    for (const row of periods['withinDays'] ?? [])
      expect(
        withinDuration(
          range(row['from']),
          range(row['to']),
          { months: 0, days: row['minDays'] as number },
          { months: 0, days: row['maxDays'] as number },
        ),
      ).toBe(kleene(row['within']));
  });

  it('adds durations and computes ages', () => {
    for (const row of periods['addDuration'] ?? []) {
      const duration = parseDuration(row['add'] as string);
      expect(
        formatDay(
          addDuration(parseDay(row['date'] as string) ?? 0, duration ?? { months: 0, days: 0 }),
        ),
      ).toBe(row['result']);
    }
    for (const row of periods['age'] ?? []) {
      expect(ageOn(range(row['birth']), range(row['on']))).toEqual({
        min: row['minAge'],
        max: row['maxAge'],
      });
    }
  });

  it('computes the SDMX reporting periods and refuses what is none', () => {
    for (const row of sdmx['cases'] ?? []) {
      const found = parsePeriod(row['period'] as string, row['reportingYearStartDay'] as string);
      expect([row['period'], found?.start, found?.endExclusive]).toEqual([
        row['period'],
        row['start'],
        row['endExclusive'],
      ]);
    }
    for (const row of sdmx['weeksInReportingYear'] ?? []) {
      const calendar = findCalendar(row['reportingYearStartDay'] as string);
      if (calendar === undefined) throw new Error('oracle row not read');
      const year = row['reportingYear'] as number;
      const weeks = row['weeksInYear'] as number;
      expect(formatDay(firstWeekStart(calendar, year))).toBe(row['week1Start']);
      expect(reportingPeriod(calendar, year, 'W', weeks)).toBeDefined();
      expect(reportingPeriod(calendar, year, 'W', weeks + 1)).toBeUndefined();
    }
    for (const row of sdmx['invalid'] ?? []) {
      const value = row['value'] as string;
      // A split year is no SDMX id, but people write it: it is read as a label, not as SDMX.
      if (value === '2022/23') expect(parsePeriod(value)?.sdmxId).toBe('2022-A1');
      else expect(parsePeriod(value.split(' ')[0] ?? '')).toBeUndefined();
    }
  });

  it('reads the period labels of the plans and judges membership and comparability', () => {
    const byLabel = new Map<string, Period>();
    for (const row of rules['periods'] ?? []) {
      const start = row['start'] as string;
      const end = row['end'] as string;
      const text = row['label'] as string;
      const found = text.startsWith('GRETA') ? parsePeriod('2013-08/2014-09') : parsePeriod(text);
      expect([text, found?.start, found?.endExclusive]).toEqual([text, start, end]);
      if (found !== undefined) byLabel.set(text, found);
    }
    const states = { out: 0, ambiguous: 1, in: 2 } as const;
    const period = (row: Json) =>
      byLabel.get(row['period'] as string) ?? { firstDay: 0, endDay: 0 };
    for (const row of rules['membership'] ?? []) {
      const { firstDay, endDay } = period(row);
      expect(duringDays(range(row['date']), firstDay, endDay)).toBe(
        states[row['expected'] as keyof typeof states],
      );
    }
    for (const row of rules['timestamps'] ?? []) {
      const civil = civilDateOfTimestamp(row['timestamp'] as string, 'Africa/Nairobi');
      expect(civil).toBe(row['civilDateNairobi']);
      const { firstDay, endDay } = period(row);
      expect(duringDays(range(civil), firstDay, endDay)).toBe(
        states[row['expected'] as keyof typeof states],
      );
    }
    for (const row of rules['comparability'] ?? []) {
      const a = byLabel.get(row['a'] as string);
      const b = byLabel.get(row['b'] as string);
      expect(a !== undefined && b !== undefined && periodsComparable(a, b)).toBe(
        row['expected'] === 'allow',
      );
    }
  });
});

describe('partialDateRange', () => {
  it.each([
    '',
    '2022-13',
    '2022-02-30',
    '2022-7',
    '22',
    '2022/07',
    '2022-07-14T00:00:00Z',
    '0000',
    '２０２２',
  ])('does not take %j for a date', (text) => {
    expect(partialDateRange(text)).toBeUndefined();
  });
});
