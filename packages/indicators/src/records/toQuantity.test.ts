import { describe, expect, it } from 'vitest';
import { toQuantity } from './toQuantity.js';

describe('toQuantity', () => {
  it.each([
    [
      { kind: 'exact', value: 40 },
      { low: 40, high: 40 },
    ],
    [
      { kind: 'estimate', value: 40 },
      { low: 40, high: 40 },
    ],
    [
      { kind: 'interval', min: 40 },
      { low: 40, high: null },
    ],
    [
      { kind: 'censored', below: 5 },
      { low: 0, high: 4 },
    ],
    [{ atLeast: 40 }, { low: 40, high: null }],
    ['<5', { low: 0, high: 4 }],
  ])('reads %j', (value, expected) => {
    expect(toQuantity(value)).toEqual(expected);
  });

  it('does not guess what a count of another kind says', () => {
    expect(toQuantity({ kind: 'at_least', value: 40 })).toBeUndefined();
    expect(toQuantity({ kind: 'about', min: 3, max: 9 })).toBeUndefined();
  });
});
