import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from './readCount.js';

const short = (text: string | number) => {
  const count = readCount(text);
  if (count === undefined) return undefined;
  return `${count.censored ? 'c' : ''}${count.estimated ? '~' : ''}${count.low ?? ''}..${count.high ?? ''}`;
};

describe('readCount', () => {
  it.each<[string | number, string | undefined]>([
    [6, '6..6'],
    ['6', '6..6'],
    ['1,200', '1200..1200'],
    ['two', '2..2'],
    ['Mbili', '2..2'],
    ['watu watatu', '3..3'],
    ['ishirini na tano', '25..25'],
    ['twenty five persons', '25..25'],
    ['3-5', '3..5'],
    ['3 – 5 girls', '3..5'],
    ['kati ya 3 na 5', '3..5'],
    ['between 3 and 5', '3..5'],
    ['3 hadi 5', '3..5'],
    ['<5', 'c..4'],
    ['less than 5', 'c..4'],
    ['chini ya 5', 'c..4'],
    ['10+', '10..'],
    ['at least 4', '4..'],
    ['angalau 4', '4..'],
    ['more than 10', '11..'],
    ['zaidi ya 10', '11..'],
    ['up to 8', '..8'],
    ['about 20', '~20..20'],
    ['takriban 20', '~20..20'],
    ['~20', '~20..20'],
    ['20?', '~20..20'],
    ['0', '0..0'],
    ['1.5', undefined],
    [-1, undefined],
    ['5-3', undefined],
    ['several', undefined],
    ['3 women 2 men', undefined],
    ['', undefined],
  ])('reads %j', (cell, expected) => {
    expect(short(cell)).toBe(expected);
  });

  it('never fails, and its bounds are whole and in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const count = readCount(text);
        if (count?.low !== undefined && count.high !== undefined)
          expect(count.low).toBeLessThanOrEqual(count.high);
      }),
    );
  });
});
