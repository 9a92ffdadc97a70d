import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { Policy } from '../policy/Policy.js';
import { seededRandom } from '../random/seededRandom.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { tableToRows } from '../table/tableToRows.js';
import { synthesise } from './synthesise.js';

const header = ['a', 'b', 'c', 'd'];
const cell = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('x', 'y', 'z', 'w') },
  { weight: 1, arbitrary: fc.constant(null) },
);
const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 200 });
const parameters = fc.record({
  rows,
  k: fc.integer({ min: 2, max: 8 }),
  m: fc.integer({ min: 1, max: 4 }),
  seed: fc.string(),
});

function policyOf(k: number, m: number): Policy {
  return definePolicy({
    name: 'drawn',
    purpose: 'property test',
    form: 'synthetic',
    attributes: header.map((column) => ({ column, role: 'quasi-identifier' as const })),
    models: [{ model: 'km-anonymity', k, m }],
  });
}

type Row = readonly (string | null | readonly string[])[];
/** How many rows have all the cells of a row in some columns. */
const agreeing = (all: readonly Row[], row: Row, columns: readonly number[]): number =>
  all.filter((other) => columns.every((at) => other[at] === row[at])).length;

function* subsets(columns: readonly number[], most: number): Generator<number[]> {
  for (let mask = 1; mask < 1 << columns.length; mask++) {
    const chosen = columns.filter((_, at) => (mask >> at) & 1);
    if (chosen.length <= most) yield chosen;
  }
}

describe('drawn rows, by brute force over random tables', () => {
  it('have only combinations of up to m values that at least k originals have', () => {
    fc.assert(
      fc.property(parameters, ({ rows: originals, k, m, seed }) => {
        const { table } = tableFromRows(header, originals);
        const { release, issues } = synthesise(table, policyOf(k, m), {
          random: seededRandom(seed),
        });
        if (release === undefined) {
          expect(issues.length).toBeGreaterThan(0);
          return;
        }
        expect(release.rowCount).toBeLessThanOrEqual(Math.floor(originals.length / k) * k);
        for (const row of tableToRows(release)) {
          const known = [0, 1, 2, 3].filter((at) => row[at] !== '*');
          expect(known.length).toBeGreaterThan(0);
          for (const columns of subsets(known, m))
            expect(agreeing(originals, row, columns)).toBeGreaterThanOrEqual(k);
          const copies = agreeing(originals, row, known);
          expect(copies === 0 || copies >= k).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('depend on the rows and the secret only, not on the order of the rows', () => {
    fc.assert(
      fc.property(parameters, ({ rows: originals, k, m, seed }) => {
        const [one, two] = [originals, [...originals].reverse()].map((each) => {
          const { table } = tableFromRows(header, each);
          return synthesise(table, policyOf(k, m), { random: seededRandom(seed) });
        });
        expect(one).toEqual(two);
      }),
      { numRuns: 50 },
    );
  });
});
