import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedDistance } from './BoundedDistance.js';
import { editsFor, SegmentIndex } from './SegmentIndex.js';

const key = fc.string({
  unit: fc.constantFrom(...Array.from('abkmn')),
  minLength: 1,
  maxLength: 16,
});

describe('SegmentIndex', () => {
  it('misses no name within the edits it promises', () => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 40 }), key, (keys, query) => {
        const found = new Set<number>();
        new SegmentIndex(keys).near(query, (name) => found.add(name));
        const distance = new BoundedDistance();
        distance.prepare(query);
        keys.forEach((name, at) => {
          // The promise holds for the edits of the shorter of the two budgets.
          const edits = Math.min(editsFor(name.length), editsFor(query.length));
          if (distance.to(name, edits) <= edits) expect(found).toContain(at);
        });
      }),
      { numRuns: 600 },
    );
  });

  it('visits a name once', () => {
    const seen: number[] = [];
    new SegmentIndex(['aaaaaaaa', 'bbbbbbbb']).near('aaaaaaab', (name) => seen.push(name));
    expect(seen).toEqual([0]);
  });
});
