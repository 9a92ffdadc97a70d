import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUnmatched } from './matchRows.js';

/** By Hall's theorem: the greatest lack of originals over all sets of released rows. */
function lackByHall(sizes: number[], capacities: number[], truths: number[][]): number {
  let most = 0;
  for (let chosen = 1; chosen < 1 << sizes.length; chosen++) {
    const rows = sizes.flatMap((_, row) => ((chosen >> row) & 1 ? [row] : []));
    const reach = new Set(rows.flatMap((row) => truths[row] ?? []));
    const needed = rows.reduce((sum, row) => sum + (sizes[row] ?? 0), 0);
    const there = [...reach].reduce((sum, original) => sum + (capacities[original] ?? 0), 0);
    most = Math.max(most, needed - there);
  }
  return most;
}

describe('countUnmatched', () => {
  it('finds an original of its own for every row, also when others must move', () => {
    expect(countUnmatched({ sizes: [1, 1], capacities: [1, 1], truths: [[0, 1], [0]] })).toBe(0);
    expect(
      countUnmatched({ sizes: [1, 1, 1], capacities: [1, 1], truths: [[0, 1], [0], [0, 1]] }),
    ).toBe(1);
    expect(countUnmatched({ sizes: [2], capacities: [5], truths: [undefined] })).toBe(2);
    expect(countUnmatched({ sizes: [], capacities: [], truths: [] })).toBe(0);
  });

  it('agrees with Hall on any pairs', () => {
    const counts = (length: number): fc.Arbitrary<number[]> =>
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: length, maxLength: length });
    const pairs = fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
      .chain(([rows, originals]) =>
        fc.tuple(
          counts(rows),
          counts(originals),
          fc.array(fc.uniqueArray(fc.nat({ max: originals - 1 }), { maxLength: 4 }), {
            minLength: rows,
            maxLength: rows,
          }),
        ),
      );
    fc.assert(
      fc.property(pairs, ([sizes, capacities, truths]) => {
        expect(countUnmatched({ sizes, capacities, truths })).toBe(
          lackByHall(sizes, capacities, truths),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('moves long chains of rows', () => {
    // Row i fits originals i and i + 1; one more row fits only the first.
    const rows = 3000;
    const truths = Array.from({ length: rows }, (_, row) => [row, row + 1]);
    const pairs = { sizes: new Array<number>(rows + 1).fill(1), truths: [...truths, [0]] };
    expect(countUnmatched({ ...pairs, capacities: new Array<number>(rows + 1).fill(1) })).toBe(0);
    expect(
      countUnmatched({ ...pairs, capacities: new Array<number>(rows).fill(1).concat(0) }),
    ).toBe(1);
  });
});
