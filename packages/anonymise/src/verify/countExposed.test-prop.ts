import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadSolver } from '../solver/loadSolver.js';
import { countExposed } from './countExposed.js';
import type { HiddenCounts } from './HiddenCounts.js';

const K = 3;

/** Small tables of counts with some cells hidden, all row and column totals known. */
const hiddenTables = fc
  .record({
    counts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 }),
    hides: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  })
  .map(({ counts, hides }): HiddenCounts => {
    const hidden = counts.flatMap((count, at) => (count > 0 && hides[at] === true ? [at] : []));
    const lines = [0, 1, 2].flatMap((line) => [
      [0, 1, 2].map((step) => line * 3 + step),
      [0, 1, 2].map((step) => step * 3 + line),
    ]);
    return {
      truth: hidden.map((at) => counts[at] as number),
      small: hidden.flatMap((at, place) => ((counts[at] as number) < K ? [place] : [])),
      equations: lines.flatMap((line) => {
        const inside = line.filter((at) => hidden.includes(at));
        const constant = inside.reduce((sum, at) => sum + (counts[at] as number), 0);
        const terms = inside.map((at) => [hidden.indexOf(at), 1] as const);
        return terms.length === 0 ? [] : [{ terms, constant }];
      }),
    };
  });

/** All ways to fill the hidden cells that agree with the totals, by trying. */
function exposedByTrying({ truth, small, equations }: HiddenCounts): number {
  const reached = new Set<number>();
  const numbers: number[] = [];
  const fill = (): void => {
    if (numbers.length === truth.length) {
      small.forEach((at) => {
        if ((numbers[at] as number) >= K) reached.add(at);
      });
      return;
    }
    for (let value = 0; value <= 12; value++) {
      numbers.push(value);
      const agrees = equations.every(({ terms, constant }) => {
        const known = terms.filter(([at]) => at < numbers.length);
        const sum = known.reduce((total, [at]) => total + (numbers[at] as number), 0);
        return known.length === terms.length ? sum === constant : sum <= constant;
      });
      if (agrees) fill();
      numbers.pop();
    }
  };
  fill();
  return small.length - reached.size;
}

it('the gate finds exactly the cells that trying every table finds', async () => {
  const solver = await loadSolver();
  fc.assert(
    fc.property(hiddenTables, (hidden) => {
      expect(countExposed(hidden, K, solver)).toBe(exposedByTrying(hidden));
    }),
    { numRuns: 150 },
  );
});
