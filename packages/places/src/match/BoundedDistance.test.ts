import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedDistance } from './BoundedDistance.js';

function plainDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const key = fc.string({ unit: fc.constantFrom(...Array.from('abkmnSCJuiق')), maxLength: 31 });

describe('BoundedDistance', () => {
  it('agrees with the textbook distance', () => {
    const distance = new BoundedDistance();
    fc.assert(
      fc.property(key, key, (a, b) => {
        distance.prepare(a);
        expect(distance.to(b, 40)).toBe(plainDistance(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives up above the limit and never below it', () => {
    const distance = new BoundedDistance();
    fc.assert(
      fc.property(key, key, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        distance.prepare(a);
        expect(distance.to(b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
      { numRuns: 1000 },
    );
  });
});
