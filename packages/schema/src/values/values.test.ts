import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absenceReasonOf } from './absenceReasonOf.js';
import { addCounts } from './addCounts.js';
import { isAfter, isBefore, isOnOrBefore, isSameDay, isWithin } from './comparePartialDates.js';
import { isCountEqual, isCountLess } from './compareCounts.js';
import type { Count } from './count.js';
import { countBounds } from './countBounds.js';
import { addDays, daysBetween } from './dayArithmetic.js';
import { civilDay, dayNumber } from './dayNumber.js';
import { daySpan } from './daySpan.js';
import { formatCount } from './formatCount.js';
import { formatPartialDate, partialDateOf } from './formatPartialDate.js';
import { isPartialDate } from './isPartialDate.js';
import { parseCount } from './parseCount.js';
import { parsePartialDate } from './parsePartialDate.js';
import { partialDatePattern } from './partialDatePattern.js';
import { placeCodeOf } from './placeCodeOf.js';
import { bothOf, eitherOf, notOf } from './ternary.js';

describe('partial dates', () => {
  test('the pattern and the parser accept the same texts on every day, and one day beyond', () => {
    const pattern = new RegExp(partialDatePattern, 'u');
    for (const year of [1000, 1582, 1900, 2000, 2023, 2024, 2100, 2400, 2999])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const exists = isExistingDay(year, month, day);
          expect([text, pattern.test(text), isPartialDate(text)]).toEqual([text, exists, exists]);
        }
    for (const text of ['2022', '2022-07', '2022-12', '1000', '2999'])
      expect([pattern.test(text), isPartialDate(text)]).toEqual([true, true]);
    for (const text of [
      '',
      '0999',
      '3000',
      '2022-13',
      '2022-00',
      '2022-7',
      '22-07',
      ' 2022',
      '2022 ',
      '2022\n',
      '２０２２',
      '2022-07-14T00:00',
    ])
      expect([text, pattern.test(text), isPartialDate(text)]).toEqual([text, false, false]);
  });

  test('leap years follow the Gregorian rule in all years', () => {
    const pattern = new RegExp(partialDatePattern, 'u');
    for (let year = 1000; year <= 2999; year += 1)
      expect(pattern.test(`${year}-02-29`)).toBe(
        (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0,
      );
  });

  test('day numbers count every day once', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1)).toBe(11_017);
    let expected = dayNumber(1000, 1, 1);
    for (let year = 1000; year < 2999; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (let day = 1; isExistingDay(year, month, day); day += 1) {
          if (dayNumber(year, month, day) !== expected) throw new Error(`${year}-${month}-${day}`);
          const back = civilDay(expected);
          if (back.year !== year || back.month !== month || back.day !== day)
            throw new Error('civilDay');
          expected += 1;
        }
  });

  test('a partial date covers its days', () => {
    const july = daySpan('2022-07');
    expect(july.lastDay - july.firstDay).toBe(30);
    expect(daySpan('2024').lastDay - daySpan('2024').firstDay).toBe(365);
    expect(() => daySpan('2022-02-30')).toThrow(
      expect.objectContaining({ code: 'DATE-NOT-PARTIAL' }),
    );
  });

  test('comparisons know three answers', () => {
    expect(isBefore('2021', '2022-07')).toBe(true);
    expect(isBefore('2022-07', '2022')).toBe('unknown');
    expect(isBefore('2022-08', '2022-07')).toBe(false);
    expect(isBefore('2022-07-14', '2022-07-14')).toBe(false);
    expect(isBefore('2022-07-31', '2022-07')).toBe(false);
    expect(isAfter('2022-08', '2022-07')).toBe(true);
    expect(isOnOrBefore('2022-07-01', '2022-07')).toBe(true);
    expect(isOnOrBefore('2022-07', '2022-07')).toBe('unknown');
    expect(isSameDay('2022-07-14', '2022-07-14')).toBe(true);
    expect(isSameDay('2022-07', '2022-07')).toBe('unknown');
    expect(isSameDay('2022-07', '2023')).toBe(false);
    expect(isWithin('2022-07', { start: '2022', end: '2023' })).toBe(true);
    expect(isWithin('2022', { start: '2022-07' })).toBe('unknown');
    expect(isWithin('2021', { start: '2022-07' })).toBe(false);
    expect(isWithin('2024', { end: '2023' })).toBe(false);
    expect(isWithin('2024', {})).toBe(true);
  });

  test('a known answer never changes when the dates become more exact', () => {
    const day = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2030, 12, 31) });
    const precision = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(day, day, precision, precision, (left, right, keepLeft, keepRight) => {
        const coarse = isBefore(
          partialDateOf(civilDay(left)).slice(0, keepLeft),
          partialDateOf(civilDay(right)).slice(0, keepRight),
        );
        expect(coarse === 'unknown' || coarse === left < right).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('days are added and counted', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
    expect(() => addDays('2024-02', 1)).toThrow(expect.objectContaining({ code: 'DATE-NOT-FULL' }));
    expect(daysBetween('2022-07-14', '2022-07-20')).toEqual({ least: 6, greatest: 6 });
    expect(daysBetween('2022-07', '2022-08')).toEqual({ least: 1, greatest: 61 });
  });

  test('dates are read and written', () => {
    expect(parsePartialDate('2022-07-14')).toEqual({ year: 2022, month: 7, day: 14 });
    expect(formatPartialDate('2022-07-14')).toBe('14 July 2022');
    expect(formatPartialDate('2022-07', 'sw')).toBe('Julai 2022');
    expect(formatPartialDate('2022')).toBe('2022');
    expect(formatPartialDate('soon')).toBe('');
    expect(() => partialDateOf({ year: 2022, month: 2, day: 30 })).toThrow(
      expect.objectContaining({ code: 'DATE-PARTS' }),
    );
    expect(() => partialDateOf({ year: 2022, day: 3 })).toThrow(
      expect.objectContaining({ code: 'DATE-PARTS' }),
    );
  });
});

describe('three-valued logic', () => {
  test('follows the tables of Kleene', () => {
    expect(bothOf(false, 'unknown')).toBe(false);
    expect(bothOf(true, 'unknown')).toBe('unknown');
    expect(bothOf(true, true)).toBe(true);
    expect(eitherOf(true, 'unknown')).toBe(true);
    expect(eitherOf(false, 'unknown')).toBe('unknown');
    expect(eitherOf(false, false)).toBe(false);
    expect(notOf('unknown')).toBe('unknown');
    expect(notOf(true)).toBe(false);
  });
});

describe('counts', () => {
  test.each<[string, Count | undefined]>([
    ['20', { kind: 'exact', value: 20 }],
    ['0', { kind: 'exact', value: 0 }],
    ['1,757', { kind: 'exact', value: 1757 }],
    ['1 200 000', { kind: 'exact', value: 1_200_000 }],
    ['three', { kind: 'exact', value: 3 }],
    ['watu 12', { kind: 'exact', value: 12 }],
    ['Wasichana watatu', { kind: 'exact', value: 3 }],
    ['ishirini na tano', { kind: 'exact', value: 25 }],
    ['twenty five persons', { kind: 'exact', value: 25 }],
    ['Twenty-five', { kind: 'exact', value: 25 }],
    ['20 and 5', undefined],
    ['kumi na watano', { kind: 'exact', value: 15 }],
    ['tatu na mbili', undefined],
    ['between twenty and thirty', { kind: 'interval', min: 20, max: 30 }],
    ['20?', { kind: 'estimate', value: 20 }],
    ['an estimated 20', { kind: 'estimate', value: 20 }],
    ['about 3 to 5', { kind: 'interval', min: 3, max: 5 }],
    ['3 women 2 men', undefined],
    ['kumi', { kind: 'exact', value: 10 }],
    ['at least 3', { kind: 'interval', min: 3 }],
    ['Angalau 3', { kind: 'interval', min: 3 }],
    ['3+', { kind: 'interval', min: 3 }],
    ['>= 3', { kind: 'interval', min: 3 }],
    ['≥3', { kind: 'interval', min: 3 }],
    ['more than 3', { kind: 'interval', min: 4 }],
    ['zaidi ya 3', { kind: 'interval', min: 4 }],
    ['up to 5', { kind: 'interval', max: 5 }],
    ['less than 5', { kind: 'interval', max: 4 }],
    ['chini ya 5', { kind: 'interval', max: 4 }],
    ['3-5', { kind: 'interval', min: 3, max: 5 }],
    ['3 – 5 girls', { kind: 'interval', min: 3, max: 5 }],
    ['3 hadi 5', { kind: 'interval', min: 3, max: 5 }],
    ['kati ya 3 na 5', { kind: 'interval', min: 3, max: 5 }],
    ['between 3 and 5', { kind: 'interval', min: 3, max: 5 }],
    ['<5', { kind: 'censored', below: 5 }],
    ['< 5', { kind: 'censored', below: 5 }],
    ['~20', { kind: 'estimate', value: 20 }],
    ['approx. 20', { kind: 'estimate', value: 20 }],
    ['takriban 1,200', { kind: 'estimate', value: 1200 }],
    ['5-3', undefined],
    ['1.757', undefined],
    ['<1', undefined],
    ['a few', undefined],
    ['2022-07-14', undefined],
    ['-3', undefined],
    ['12,34', undefined],
    ['', undefined],
    ['9999999999999', undefined],
  ])('%s', (text, expected) => {
    expect(parseCount(text)).toEqual(expected);
  });

  const anyCount = fc.oneof(
    fc.record({ kind: fc.constant('exact' as const), value: fc.nat() }),
    fc.record({ kind: fc.constant('estimate' as const), value: fc.nat() }),
    fc.record({ kind: fc.constant('interval' as const), min: fc.nat() }),
    fc.record({ kind: fc.constant('interval' as const), max: fc.nat() }),
    fc
      .tuple(fc.nat(), fc.nat())
      .map(([a, b]) => ({ kind: 'interval' as const, min: Math.min(a, b), max: Math.max(a, b) })),
    fc.integer({ min: 2, max: 1e6 }).map((below) => ({ kind: 'censored' as const, below })),
  );

  test('what is written is read back, in both languages', () => {
    fc.assert(
      fc.property(anyCount, fc.constantFrom('en' as const, 'sw' as const), (count, locale) => {
        expect(parseCount(formatCount(count, locale))).toEqual(count);
      }),
      { numRuns: 500 },
    );
  });

  test('sums keep what is not known', () => {
    expect(addCounts([])).toEqual({ kind: 'exact', value: 0 });
    expect(
      addCounts([
        { kind: 'exact', value: 2 },
        { kind: 'exact', value: 3 },
      ]),
    ).toEqual({ kind: 'exact', value: 5 });
    expect(
      addCounts([
        { kind: 'exact', value: 2 },
        { kind: 'estimate', value: 20 },
      ]),
    ).toEqual({ kind: 'estimate', value: 22 });
    expect(
      addCounts([
        { kind: 'exact', value: 2 },
        { kind: 'censored', below: 5 },
      ]),
    ).toEqual({ kind: 'interval', min: 2, max: 6 });
    expect(
      addCounts([
        { kind: 'interval', min: 3 },
        { kind: 'exact', value: 1 },
      ]),
    ).toEqual({ kind: 'interval', min: 4 });
  });

  test('the bounds of a sum are the sums of the bounds', () => {
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 5 }), (counts) => {
        const sum = countBounds(addCounts(counts));
        expect(sum.min).toBe(counts.reduce((total, count) => total + countBounds(count).min, 0));
        const open = counts.some((count) => countBounds(count).max === undefined);
        expect(sum.max === undefined).toBe(open);
      }),
      { numRuns: 300 },
    );
  });

  test('comparisons know three answers', () => {
    expect(isCountLess({ kind: 'exact', value: 2 }, { kind: 'interval', min: 3 })).toBe(true);
    expect(isCountLess({ kind: 'censored', below: 5 }, { kind: 'exact', value: 3 })).toBe(
      'unknown',
    );
    expect(isCountLess({ kind: 'exact', value: 5 }, { kind: 'exact', value: 5 })).toBe(false);
    expect(isCountLess({ kind: 'interval', min: 1 }, { kind: 'interval', min: 1 })).toBe('unknown');
    expect(isCountEqual({ kind: 'exact', value: 5 }, { kind: 'estimate', value: 5 })).toBe(true);
    expect(isCountEqual({ kind: 'exact', value: 5 }, { kind: 'censored', below: 5 })).toBe(false);
    expect(isCountEqual({ kind: 'exact', value: 0 }, { kind: 'censored', below: 5 })).toBe(
      'unknown',
    );
    expect(isCountEqual({ kind: 'exact', value: 4 }, { kind: 'censored', below: 5 })).toBe(
      'unknown',
    );
  });
});

describe('records', () => {
  test('a place has a code in a scheme, a field a reason for absence', () => {
    expect(placeCodeOf({ codes: [{ scheme: 'geonames', code: '184745' }] }, 'geonames')).toBe(
      '184745',
    );
    expect(placeCodeOf({ text: 'Nairobi' }, 'pcode')).toBeUndefined();
    expect(absenceReasonOf({ absences: [{ field: 'age', reason: 'refused' }] }, 'age')).toBe(
      'refused',
    );
    expect(absenceReasonOf({}, 'age')).toBeUndefined();
  });
});

function isExistingDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
}
