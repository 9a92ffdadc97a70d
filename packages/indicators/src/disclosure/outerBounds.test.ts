import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAttacker } from './Attacker.js';
import type { Equation, Term } from './Equation.js';
import { boundsOf, outerBounds } from './outerBounds.js';

const sum = (constant: number, ...variables: number[]): Equation => ({
  terms: variables.map((variable): Term => [variable, 1]),
  relation: '=',
  constant,
});

it('reads a number off a sum with one gap, and from sum to sum', () => {
  const { low, high } = outerBounds(3, [sum(10, 0, 1), sum(7, 1), sum(20, 0, 1, 2)]);
  expect([...low]).toEqual([3, 7, 10]);
  expect([...high]).toEqual([3, 7, 10]);
});

it('leaves open what nothing bounds, and bounds a part by its whole', () => {
  const part: Equation = {
    terms: [
      [0, 1],
      [1, -1],
    ],
    relation: '<=',
    constant: 0,
  };
  expect([...outerBounds(2, [part]).high]).toEqual([Infinity, Infinity]);
  const bounds = outerBounds(2, [part, sum(4, 1)]);
  expect([...bounds.high]).toEqual([4, 4]);
  expect(
    boundsOf(
      [
        [1, 1],
        [0, -1],
      ],
      bounds,
    ),
  ).toEqual({ low: 0, high: 4 });
  expect(boundsOf([[0, 1]], outerBounds(1, []))).toEqual({ low: 0, high: null });
});

it('always holds what the solver finds', async () => {
  const attacker = await createAttacker();
  const cell = fc.nat({ max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 4 }), (rows) => {
      const equations: Equation[] = [
        ...rows.map((row, at) => sum(row[0] + row[1] + row[2], at * 3, at * 3 + 1, at * 3 + 2)),
        ...[0, 1, 2].map((column) =>
          sum(
            rows.reduce((total, row) => total + row[column]!, 0),
            ...rows.map((_, at) => at * 3 + column),
          ),
        ),
      ];
      const outer = outerBounds(rows.length * 3, equations);
      const siege = attacker.besiege(rows.length * 3, equations);
      for (let variable = 0; variable < rows.length * 3; variable += 1) {
        const { low, high } = siege.bounds([[variable, 1]]);
        expect(outer.low[variable]).toBeLessThanOrEqual(low + 1e-6);
        expect(outer.high[variable]).toBeGreaterThanOrEqual((high ?? Infinity) - 1e-6);
      }
      siege.release();
    }),
    { numRuns: 60 },
  );
});
