import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, relativeChange, shareOfWhole, subtract, sum } from './quantityArithmetic.js';
import { roundHalfAway } from './roundHalfAway.js';
import { tighten } from './tighten.js';

const quantity = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const pick = (q: { low: number; high: number }, t: number) =>
  q.low + Math.round((q.high - q.low) * t);
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const inside = (value: number, q: { low: number; high: number | null } | null) => {
  if (q === null) throw new Error('absent');
  return value >= q.low - 1e-9 && (q.high === null || value <= q.high + 1e-9);
};

describe('interval arithmetic', () => {
  it('holds every value the operands allow', () => {
    fc.assert(
      fc.property(quantity, quantity, unit, unit, (a, b, s, t) => {
        const x = pick(a, s);
        const y = pick(b, t);
        expect(inside(x + y, sum([a, b]))).toBe(true);
        expect(inside(Math.max(0, x - y), subtract(a, b))).toBe(true);
        if (y > 0) {
          expect(inside(x / y, divide(a, b))).toBe(true);
          expect(inside((100 * (x - y)) / y, relativeChange(b, a))).toBe(true);
        }
        if (x + y > 0) expect(inside(x / (x + y), shareOfWhole(a, b))).toBe(true);
      }),
    );
  });

  it('makes nothing out of a missing operand', () => {
    const one = { low: 1, high: 1 };
    expect(sum([one, null])).toBeNull();
    expect(subtract(null, one)).toBeNull();
    expect(divide(one, null)).toBeNull();
    expect(divide(one, { low: 0, high: 0 })).toBeNull();
    expect(relativeChange({ low: 0, high: 0 }, one)).toBeNull();
  });
});

describe('tighten', () => {
  it('never loses a solution and says when there is none', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(quantity, unit), { minLength: 1, maxLength: 5 }), (cells) => {
        const values = cells.map(([q, t]) => pick(q, t));
        const total = values.reduce((a, b) => a + b, 0);
        const parts = Object.fromEntries(cells.map(([q], index) => [String(index), q]));
        const narrowed = tighten({ low: total, high: total }, parts);
        if (narrowed === undefined) throw new Error('lost the solution');
        values.forEach((value, index) => {
          expect(inside(value, narrowed[String(index)] ?? null)).toBe(true);
        });
      }),
    );
    expect(tighten({ low: 9, high: 9 }, { a: { low: 0, high: 4 } })).toBeUndefined();
  });
});

describe('roundHalfAway', () => {
  it.each([
    [113.25, 1, 113.3],
    [-113.25, 1, -113.3],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1e-7, 3, 0],
    [1.23e21, 2, 1.23e21],
    [0, 2, 0],
  ])('rounds %d to %d decimals', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });
});
