import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateByLevel } from './aggregateByLevel.js';
import { aggregateLosses } from './aggregateLosses.js';

describe('aggregateByLevel', () => {
  it('gives the very numbers of aggregateLosses, for every aggregate', () => {
    const column = fc.record({
      losses: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
      at: fc.nat(3),
    });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 9 }),
        fc.constantFrom('geometric-mean', 'arithmetic-mean', 'sum', 'maximum', 'rank'),
        (columns, aggregate) => {
          const losses = columns.map((one) => one.losses);
          const weights = columns.map(({ weight }) => weight);
          const levels = columns.map(({ at, losses: mine }) => at % mine.length);
          const score = aggregateByLevel(losses, weights, aggregate)(levels);
          const picked = levels.map((level, index) => losses[index]?.[level] ?? 0);
          expect(score).toEqual(aggregateLosses(picked, weights, aggregate));
        },
      ),
      { numRuns: 500 },
    );
  });
});
