import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SmallMap } from './smallMap.js';

it('holds what a Map would hold, in its order, however many entries', () => {
  const key = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer()), { maxLength: 80 }), key, (list, wanted) => {
      const small = new SmallMap<number, number>();
      const map = new Map<number, number>();
      for (const [at, value] of list) {
        if (map.has(at)) continue;
        expect(small.add(at, value)).toBe(value);
        map.set(at, value);
      }
      expect([...small]).toEqual([...map]);
      expect(small.size).toBe(map.size);
      expect(small.first?.key).toBe([...map.keys()][0]);
      expect(small.get(wanted)).toBe(map.get(wanted));
    }),
    { numRuns: 200 },
  );
});
