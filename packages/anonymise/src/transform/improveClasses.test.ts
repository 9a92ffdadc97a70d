import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placement } from './borrowRows.js';
import { improveClasses } from './improveClasses.js';

/** Items of one row each, with a code in each of two columns, placed in classes of some cost. */
function placed(classOf: number[], costs: number[]): Placement {
  const classRows = costs.map((_, id) => classOf.filter((other) => other === id).length);
  return {
    pool: new Uint32Array(1),
    classOf: Int32Array.from(classOf),
    classRows,
    classCosts: [...costs],
  };
}

function improve(codes: number[], placement: Placement, cost: number, k: number): void {
  const sizes = new Int32Array(codes.length).fill(1);
  const input = { codes: [Int32Array.from(codes)], cardinalities: [4], sizes };
  const bits = new Uint32Array(1).fill(-1 >>> (32 - codes.length));
  improveClasses([{ input, kept: 1, bits, cost }], placement, {
    sizes,
    k,
    droppedCost: 3,
    place: (_, items) => {
      const id = placement.classRows.push(items.length) - 1;
      placement.classCosts.push(cost);
      for (const item of items) {
        const former = placement.classOf[item] as number;
        if (former !== -1) placement.classRows[former] = (placement.classRows[former] ?? 0) - 1;
        placement.classOf[item] = id;
      }
    },
  });
}

function totalCost({ classOf, classCosts }: Placement): number {
  return classOf.reduce((sum, id) => sum + (id === -1 ? 3 : (classCosts[id] as number)), 0);
}

describe('improveClasses', () => {
  it('saves a dropped row with the help of a row that a cheaper class can spare', () => {
    const placement = placed([-1, 0, 0, 0], [0]);
    improve([1, 1, 2, 2], placement, 1, 2);
    expect(placement.classRows).toEqual([2, 2]);
    expect(totalCost(placement)).toBe(2);
  });

  it('takes nothing from a class that has no row to spare', () => {
    const placement = placed([-1, 0, 0], [0]);
    improve([1, 1, 2], placement, 1, 2);
    expect([...placement.classOf]).toEqual([-1, 0, 0]);
  });

  it('dissolves a dear class as a whole', () => {
    const placement = placed([0, 0, 1, 1], [2, 2]);
    improve([1, 1, 1, 2], placement, 1, 2);
    expect([...placement.classOf]).toEqual([2, 2, 1, 1]);
  });

  it('never costs more, and leaves no class of fewer than k rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 31 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(0.5, 1, 2),
        (items, k, cost) => {
          const wanted = items.map(([, id]) => id);
          const large = (id: number): boolean => wanted.filter((other) => other === id).length >= k;
          const placement = placed(
            wanted.map((id) => (large(id) ? id : -1)),
            [0, 1, 2],
          );
          const before = totalCost(placement);
          improve(
            items.map(([code]) => code),
            placement,
            cost,
            k,
          );
          expect(totalCost(placement)).toBeLessThanOrEqual(before);
          expect(placement.classRows.every((rows) => rows === 0 || rows >= k)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
