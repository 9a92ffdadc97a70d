import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marginal, marginalTree, projection } from './MarginalTree.js';
import { reconcileMarginals } from './reconcileMarginals.js';

const sizes = [2, 3, 2, 4];
const tree = marginalTree(
  [
    [0, 1],
    [1, 2],
    [1, 2, 3],
  ],
  sizes,
);
const cellsOf = ({ sizes: own }: Marginal): number => own.reduce((a, b) => a * b, 1);

function sums(marginal: Marginal, table: ArrayLike<number>, onto: readonly number[]): number[] {
  const { places, count } = projection(marginal, onto);
  const found = Array.from({ length: count }, () => 0);
  places.forEach((place, cell) => (found[place] = (found[place] ?? 0) + (table[cell] as number)));
  return found;
}

describe('marginalTree', () => {
  it('finds the parent that holds all shared columns', () => {
    expect(tree.map(({ parent, shared }) => [parent, shared])).toEqual([
      [-1, []],
      [0, [1]],
      [1, [1, 2]],
    ]);
  });
});

describe('reconcileMarginals', () => {
  it('leaves the true counts of a table as they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...sizes.map((size) => fc.nat(size - 1))), { maxLength: 60 }),
        (rows) => {
          const counts = tree.map((marginal) => {
            const cells = Array.from({ length: cellsOf(marginal) }, () => 0);
            for (const row of rows) {
              const cell = marginal.columns.reduce(
                (at, column) => at * (sizes[column] as number) + (row[column] as number),
                0,
              );
              cells[cell] = (cells[cell] ?? 0) + 1;
            }
            return cells;
          });
          const { total, tables } = reconcileMarginals(tree, counts);
          expect(total).toBe(rows.length);
          tables.forEach((table, at) =>
            table.forEach((value, cell) => expect(value).toBeCloseTo(counts[at]?.[cell] ?? -1, 6)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('makes any counts agree, without a negative one', () => {
    const noisy = fc.tuple(
      ...tree.map((marginal) =>
        fc.array(fc.integer({ min: -30, max: 90 }), {
          minLength: cellsOf(marginal),
          maxLength: cellsOf(marginal),
        }),
      ),
    );
    fc.assert(
      fc.property(noisy, (counts) => {
        const { total, tables } = reconcileMarginals(tree, counts);
        tables.forEach((table, at) => {
          const marginal = tree[at] as Marginal;
          expect(Math.min(...table)).toBeGreaterThanOrEqual(0);
          expect(table.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 6);
          const parent = tree[marginal.parent];
          if (parent === undefined) return;
          const theirs = sums(parent, tables[marginal.parent] ?? [], marginal.shared);
          sums(marginal, table, marginal.shared).forEach((value, place) =>
            expect(value).toBeCloseTo(theirs[place] ?? -1, 6),
          );
        });
      }),
      { numRuns: 200 },
    );
  });

  it('gives nobody when the noise leaves nobody', () => {
    const counts = tree.map((marginal) => Array.from({ length: cellsOf(marginal) }, () => -1));
    const { total, tables } = reconcileMarginals(tree, counts);
    expect([total, tables.every((table) => table.every((value) => value === 0))]).toEqual([
      0,
      true,
    ]);
  });
});
