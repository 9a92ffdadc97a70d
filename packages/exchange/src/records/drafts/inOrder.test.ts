import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './inOrder.js';

it('sorts as a stable sort does', () => {
  const item = fc.record({ rank: fc.integer({ min: 0, max: 5 }), name: fc.string() });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), (list) => {
      const sorted = [...list].sort((a, b) => a.rank - b.rank);
      expect(inOrder([...list], ({ rank }) => rank)).toEqual(sorted);
    }),
    { numRuns: 200 },
  );
});
