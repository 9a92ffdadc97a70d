import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaroWinkler } from './jaroWinkler.js';
import { weightedSimilarity } from './weightedSimilarity.js';

const key = fc.string({ unit: fc.constantFrom(...Array.from('abeikmnoruwyh')), maxLength: 70 });

describe.each([
  ['weightedSimilarity', weightedSimilarity],
  ['jaroWinkler', jaroWinkler],
])('%s', (_, similarity) => {
  it('is 1 for equal keys, symmetric, and between 0 and 1', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 6);
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('weightedSimilarity', () => {
  it('forgives a doubled letter more than a foreign one', () => {
    expect(weightedSimilarity('mombassa', 'mombasa')).toBeGreaterThan(
      weightedSimilarity('mombtasa', 'mombasa'),
    );
  });
  it('forgives l for r more than l for t', () => {
    expect(weightedSimilarity('kilungi', 'kirungi')).toBeGreaterThan(
      weightedSimilarity('kitungi', 'kirungi'),
    );
  });

  it.each([
    ['maguguni', 'magunguni', 'maguruni'],
    ['kolloa', 'kolowa', 'kolosa'],
    ['kilungi', 'kilyungi', 'kilsungi'],
    ['kambara', 'kabara', 'katbara'],
    ['goibei', 'goibel', 'goibek'],
  ])(
    'forgives a habit of spelling (%s, %s) more than another letter (%s)',
    (name, habit, other) => {
      expect(weightedSimilarity(habit, name)).toBeGreaterThan(weightedSimilarity(other, name));
    },
  );
});
