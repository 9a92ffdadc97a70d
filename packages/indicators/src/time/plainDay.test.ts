import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainDay } from './plainDay.js';

const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
const four = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));

it('gives the digits of a day from the year 1000 on, up to the 28th', () => {
  fc.assert(
    fc.property(four, two, two, (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const fits = year >= '1000' && month >= '01' && month <= '12' && day >= '01' && day <= '28';
      expect(plainDay(text)).toBe(fits ? Number(year + month + day) : -1);
    }),
    { numRuns: 1000 },
  );
});

it('takes nothing else for a day', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({
          unit: fc.constantFrom(...Array.from('0129-/:٣ \uffff\u0000')),
          minLength: 10,
          maxLength: 10,
        }),
      ),
      (text) => {
        const is = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/u.test(text);
        expect(plainDay(text) >= 0).toBe(is);
      },
    ),
    { numRuns: 1000 },
  );
  for (const text of [
    '2022-07-14T',
    '2022-7-14',
    '20220714',
    '2022-07-29',
    '2022-13-01',
    '2022/07/14',
  ])
    expect(plainDay(text)).toBe(-1);
});
