import { NjiaError } from '@njia/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { clopperPearson } from './clopperPearson.js';
import { normalQuantile } from './normalQuantile.js';
import { poissonExact } from './poissonExact.js';
import { wilson } from './wilson.js';

interface Oracle {
  readonly z: Readonly<Record<string, number>>;
  readonly proportions: readonly {
    level: number;
    x: number;
    n: number;
    wilson: number[];
    clopperPearson: number[];
  }[];
  readonly poisson: readonly { level: number; count: number; exact: number[] }[];
  readonly rates: readonly {
    level: number;
    count: number;
    exposure: number;
    per: number;
    exact: number[];
  }[];
}

/** Equal to 12 significant digits (the oracle prints 15). */
function expectTwelveDigits(found: number | undefined, expected: number | undefined): void {
  if (found === undefined || expected === undefined) throw new Error('a value is missing');
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(
    1e-12 * Math.max(Math.abs(expected), Number.MIN_VALUE),
  );
}

describe('what an interval is asked for', () => {
  const three = [
    (x: number, n: number, level: number) => wilson(x, n, level),
    (x: number, n: number, level: number) => clopperPearson(x, n, level),
  ];

  it.each([
    [3, 7, 95],
    [3, 7, 0],
    [3, 7, 1],
    [3, 7, Number.NaN],
    [Number.NaN, 7, 0.95],
    [3, Number.NaN, 0.95],
    [8, 7, 0.95],
    [-1, 7, 0.95],
    [3, Infinity, 0.95],
  ])('makes sense, or is refused: %s of %s at %s', (x, n, level) => {
    for (const interval of three)
      expect(() => interval(x, n, level)).toThrow(
        expect.objectContaining({ code: 'INDICATOR-INTERVAL' }) as Error,
      );
  });

  it('is whole events for exact intervals', () => {
    expect(() => clopperPearson(2.5, 7, 0.95)).toThrow(NjiaError);
    for (const [count, level] of [
      [2.5, 0.95],
      [-1, 0.95],
      [3, 95],
      [Number.NaN, 0.95],
    ] as const)
      expect(() => poissonExact(count, level)).toThrow(NjiaError);
    expect(wilson(0, 0, 0.95)).toBe(undefined);
    expect(wilson(2.5, 7, 0.95)).toHaveLength(2);
  });

  it('says how a level is written', () => {
    expect(() => wilson(3, 7, 95)).toThrow(
      expect.objectContaining({ hint: 'Write 95 % as 0.95.' }) as Error,
    );
  });
});

describeWithSharedData('confidence intervals to 12 digits', () => {
  let oracle: Oracle;
  beforeAll(() => {
    oracle = JSON.parse(readSharedText('indicators/oracles/confidence-intervals.json')) as Oracle;
  });

  it('z values', () => {
    for (const [level, z] of Object.entries(oracle.z))
      expectTwelveDigits(normalQuantile(Number(level)), z);
  });

  it('Wilson and Clopper-Pearson', () => {
    expect(oracle.proportions.length).toBe(26);
    for (const row of oracle.proportions) {
      for (const side of [0, 1] as const) {
        expectTwelveDigits(wilson(row.x, row.n, row.level)?.[side], row.wilson[side]);
        expectTwelveDigits(
          clopperPearson(row.x, row.n, row.level)?.[side],
          row.clopperPearson[side],
        );
      }
    }
  });

  it('exact Poisson, counts and rates', () => {
    for (const row of oracle.poisson)
      for (const side of [0, 1] as const)
        expectTwelveDigits(poissonExact(row.count, row.level)[side], row.exact[side]);
    for (const row of oracle.rates)
      for (const side of [0, 1] as const) {
        const end = poissonExact(row.count, row.level)[side];
        expectTwelveDigits((end * row.per) / row.exposure, row.exact[side]);
      }
  });
});

describe('intervals at the edges', () => {
  it('touch 0 and 1 exactly, and say nothing about nobody', () => {
    expect(wilson(0, 7, 0.95)?.[0]).toBe(0);
    expect(wilson(7, 7, 0.95)?.[1]).toBe(1);
    expect(clopperPearson(0, 7, 0.95)?.[0]).toBe(0);
    expect(clopperPearson(7, 7, 0.95)?.[1]).toBe(1);
    expect(wilson(0, 0, 0.95)).toBeUndefined();
    expect(clopperPearson(0, 0, 0.95)).toBeUndefined();
  });
});
