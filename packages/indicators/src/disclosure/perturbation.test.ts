import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { hmacSha256 } from '../hash/hmacSha256.js';
import { cellKey, perturb, recordKey, type PerturbationRow } from './cellKey.js';
import { controlledRound } from './controlledRound.js';
import type { Equation, Term } from './Equation.js';
import { randomRound, roundedInterval } from './rounding.js';

/** Equations of a table with margins, row by row, margins last. */
function additive(rows: number, columns: number): Equation[] {
  const at = (row: number, column: number): number => row * (columns + 1) + column;
  const line = (terms: readonly Term[]): Equation => ({ terms, relation: '=', constant: 0 });
  return [
    ...Array.from({ length: rows + 1 }, (_, row) =>
      line(
        Array.from({ length: columns + 1 }, (__, column): Term => [
          at(row, column),
          column < columns ? 1 : -1,
        ]),
      ),
    ),
    ...Array.from({ length: columns + 1 }, (_, column) =>
      line(
        Array.from({ length: rows + 1 }, (__, row): Term => [at(row, column), row < rows ? 1 : -1]),
      ),
    ),
  ];
}

describe('rounding', () => {
  it('is unbiased and never leaves the adjacent multiples', () => {
    for (const base of [3, 5])
      for (let count = 0; count < 24; count += 1) {
        const outcomes = Array.from({ length: base }, (_, step) =>
          randomRound(count, base, step / base),
        );
        expect(outcomes.reduce((sum, value) => sum + value, 0) / base).toBe(count);
        for (const outcome of outcomes) {
          expect(outcome % base).toBe(0);
          const { low, high } = roundedInterval(outcome, base);
          expect(low <= count && count <= high).toBe(true);
        }
      }
  });

  it('keeps the sums when controlled', async () => {
    const values = [1, 0, 1, 3, 3, 6, 12, 20, 32, 16, 23, 39];
    const rounded = (await controlledRound(values, additive(3, 2), 5))!;
    rounded.forEach((value, index) => {
      expect(value % 5).toBe(0);
      expect(Math.abs(value - values[index]!)).toBeLessThan(5);
    });
    for (const { terms } of additive(3, 2))
      expect(terms.reduce((sum, [variable, sign]) => sum + sign * rounded[variable]!, 0)).toBe(0);
  });

  it('says so where no controlled rounding exists', async () => {
    // Two numbers that must be equal, one a multiple and one not.
    const impossible: Equation[] = [
      {
        terms: [
          [0, 1],
          [1, -1],
        ],
        relation: '=',
        constant: -1,
      },
    ];
    expect(await controlledRound([5, 6], impossible, 5)).toBeUndefined();
  });
});

describe('cell key', () => {
  it('stops where the table has no row', () => {
    expect(() => perturb(1, 0.5, [{ count: 0, perturbed: 0, above: 0, upTo: 1 }])).not.toThrow();
    expect(() => perturb(1, 0.9, [{ count: 1, perturbed: 1, above: 0, upTo: 0.5 }])).toThrow(
      /no row/u,
    );
  });
});

describeWithSharedData('perturbation oracles', () => {
  let keys: {
    readonly exampleTable: readonly { i: number; j: number; lb: number; ub: number }[];
    readonly lookups: readonly { count: number; cellKey: number; perturbed: number }[];
    readonly integerKeys: {
      readonly secretUtf8: string;
      readonly keys: readonly { personKey: string; hmacSha256: string; key32: number }[];
      readonly sums: readonly {
        persons: readonly number[];
        cellKey: number;
        perturbedWithExampleTable: number;
      }[];
    };
  };
  let table: readonly PerturbationRow[];
  beforeAll(() => {
    keys = JSON.parse(readSharedText('indicators/oracles/cell-key.json')) as typeof keys;
    table = keys.exampleTable.map(({ i, j, lb, ub }) => ({
      count: i,
      perturbed: j,
      above: lb,
      upTo: ub,
    }));
  });

  it('perturbs every count and key as the table says', () => {
    expect(keys.lookups.length).toBeGreaterThan(50);
    for (const { count, cellKey: key, perturbed } of keys.lookups)
      expect([count, key, perturb(count, key, table)]).toEqual([count, key, perturbed]);
  });

  it('derives keys of persons and cells from a secret', () => {
    const { secretUtf8, keys: persons, sums } = keys.integerKeys;
    for (const { personKey, hmacSha256: digest, key32 } of persons) {
      expect(hmacSha256(secretUtf8, personKey)).toBe(digest);
      expect(recordKey(secretUtf8, personKey)).toBe(key32);
    }
    for (const { persons: who, cellKey: expected, perturbedWithExampleTable } of sums) {
      const key = cellKey(who.map((number) => recordKey(secretUtf8, `person-${number}`)));
      expect(key).toBe(expected);
      expect(perturb(who.length, key, table)).toBe(perturbedWithExampleTable);
    }
  });

  it('rounds at random with the probabilities of the oracle', () => {
    const { rounding } = JSON.parse(readSharedText('indicators/oracles/disclosure.json')) as {
      readonly rounding: {
        readonly unbiasedRandom: readonly {
          value: number;
          base: number;
          outcomes: readonly { to: number; probability: string }[];
        }[];
        readonly existenceInterval: {
          readonly zeroRestricted: readonly {
            base: number;
            rounded: number;
            interval: readonly [number, number];
          }[];
        };
      };
    };
    for (const { value, base, outcomes } of rounding.unbiasedRandom) {
      const found = new Map<number, number>();
      for (let step = 0; step < base; step += 1) {
        const to = randomRound(value, base, step / base);
        found.set(to, (found.get(to) ?? 0) + 1);
      }
      for (const { to, probability } of outcomes) {
        const [up = 1, down = 1] = probability.split('/').map(Number);
        expect([value, base, to, found.get(to)]).toEqual([value, base, to, (base * up) / down]);
      }
    }
    for (const { base, rounded, interval } of rounding.existenceInterval.zeroRestricted)
      expect(roundedInterval(rounded, base)).toEqual({ low: interval[0], high: interval[1] });
  });
});
