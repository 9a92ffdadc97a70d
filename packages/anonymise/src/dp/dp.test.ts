import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText, sharedData } from '#test/sharedData.js';
import { seededRandom } from '../random/seededRandom.js';
import { bernoulliExp } from './bernoulliExp.js';
import { discreteGaussian } from './discreteGaussian.js';
import { discreteLaplace } from './discreteLaplace.js';
import { crossDomain, noisyCounts } from './noisyCounts.js';
import { epsilonOf, openBudget, spend, spentRho } from './PrivacyBudget.js';
import { fraction, rational, writeRational } from './Rational.js';
import { uniformBelow } from './uniformBelow.js';

const DRAWS = 20_000;

/** Every share lies within five standard errors of its probability: the seed is fixed, so the outcome is too. */
function expectShares(draw: () => bigint, pmf: Readonly<Record<string, string>>): void {
  const counts = new Map<bigint, number>();
  for (let at = 0; at < DRAWS; at++) {
    const value = draw();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const [key, probability] of Object.entries(pmf)) {
    const p = Number(probability);
    for (const sign of key === '0' ? [1n] : [1n, -1n]) {
      const share = (counts.get(sign * BigInt(key)) ?? 0) / DRAWS;
      expect(Math.abs(share - p), key).toBeLessThan(
        5 * Math.sqrt((p * (1 - p)) / DRAWS) + 1 / DRAWS,
      );
    }
  }
}

interface Oracle {
  readonly discrete_laplace: readonly {
    readonly epsilon: number;
    readonly sensitivity: number;
    readonly pmf: Record<string, string>;
  }[];
  readonly discrete_gaussian: readonly {
    readonly sigma2: number;
    readonly pmf: Record<string, string>;
  }[];
}

describeWithSharedData('the published probabilities', () => {
  // The body is collected even where the folder is absent.
  const oracle: Oracle =
    sharedData() === undefined
      ? { discrete_laplace: [], discrete_gaussian: [] }
      : (JSON.parse(readSharedText('anonymise/dp/expected.json')) as Oracle);

  it.each(oracle.discrete_laplace)(
    'discrete Laplace, epsilon $epsilon, sensitivity $sensitivity',
    ({ epsilon, sensitivity, pmf }) => {
      const random = seededRandom(`laplace ${String(epsilon)} ${String(sensitivity)}`);
      const { numerator, denominator } = rational(String(epsilon));
      const scale = fraction(BigInt(sensitivity) * denominator, numerator);
      expectShares(() => discreteLaplace(random, scale), pmf);
    },
  );

  it.each(oracle.discrete_gaussian)('discrete Gaussian, sigma2 $sigma2', ({ sigma2, pmf }) => {
    const random = seededRandom(`gaussian ${String(sigma2)}`);
    expectShares(() => discreteGaussian(random, rational(String(sigma2))), pmf);
  });
});

describe('exact draws', () => {
  it('are even below a bound that is no power of two, also a great one', () => {
    const random = seededRandom('uniform');
    const counts = Array.from({ length: 6 }, () => 0);
    for (let at = 0; at < 12_000; at++) counts[Number(uniformBelow(random, 6n))]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(220);
    const bound = 10n ** 40n;
    for (let at = 0; at < 100; at++) expect(uniformBelow(random, bound) < bound).toBe(true);
    expect(uniformBelow(random, 1n)).toBe(0n);
  });

  it.each(['0', '1/3', '1', '5/2'])('are true with probability exp(-%s)', (text) => {
    const random = seededRandom(`exp ${text}`);
    const x = rational(text);
    let hits = 0;
    for (let at = 0; at < DRAWS; at++) if (bernoulliExp(random, x)) hits++;
    const p = Math.exp(-Number(x.numerator) / Number(x.denominator));
    expect(Math.abs(hits / DRAWS - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / DRAWS) + 1e-12);
  });

  it('have the variance of the fractional scale that was asked for', () => {
    const random = seededRandom('variance');
    let squares = 0;
    for (let at = 0; at < DRAWS; at++)
      squares += Number(discreteGaussian(random, rational('2.5'))) ** 2;
    expect(Math.abs(squares / DRAWS - 2.5)).toBeLessThan(0.15);
  });
});

describe('rational', () => {
  it('reads and writes exactly', () => {
    expect(['0.10', '2/6', '7', '0'].map((text) => writeRational(rational(text)))).toEqual([
      '1/10',
      '1/3',
      '7',
      '0',
    ]);
    for (const text of ['', '1e3', '-1', '1/0', '1.2/3', '0x1'])
      expect(() => rational(text)).toThrow(/no exact number/u);
  });
});

describe('the budget', () => {
  it('adds up over releases and ends', () => {
    let budget = openBudget('0.5');
    budget = spend(budget, 'first', rational('1/3'));
    budget = spend(budget, 'second', rational('1/6'));
    expect(writeRational(spentRho(budget))).toBe('1/2');
    expect(() => spend(budget, 'third', fraction(1n, 10n ** 30n))).toThrow(/spent/u);
  });

  it('converts to epsilon and delta', () => {
    expect(epsilonOf(rational('0.5'), 1e-6)).toBeCloseTo(
      0.5 + 2 * Math.sqrt(0.5 * Math.log(1e6)),
      12,
    );
  });
});

describe('noisyCounts', () => {
  const domain = crossDomain(['KE', 'UG'], ['SA', 'AE']);
  const base = {
    domain,
    cellsPerPerson: 1,
    purpose: 'corridors',
    budget: openBudget('1000000000'),
  };
  // So much budget that the noise is 0: what is left is the bounding.
  const silent = {
    ...base,
    mechanism: { noise: 'laplace', epsilon: '200' } as const,
    budget: openBudget('1000000'),
  };

  it('lists every cell of the domain and none beside it', () => {
    expect(domain).toEqual([
      ['KE', 'SA'],
      ['KE', 'AE'],
      ['UG', 'SA'],
      ['UG', 'AE'],
    ]);
    const contributions = [
      { person: 'a', cell: ['KE', 'SA'] },
      { person: 'b', cell: ['XX', 'SA'] },
    ];
    const { counts, outside } = noisyCounts(contributions, {
      ...silent,
      random: seededRandom('s'),
    });
    expect(counts).toEqual([1n, 0n, 0n, 0n]);
    expect(outside).toBe(1);
  });

  it('lets a person count once a cell and in no more cells than allowed', () => {
    const contributions = [
      ...domain.map((cell) => ({ person: 'a', cell })),
      ...Array.from({ length: 50 }, () => ({ person: 'b', cell: ['UG', 'AE'] })),
    ];
    for (const most of [1, 2, 3]) {
      const { counts } = noisyCounts(contributions, {
        ...silent,
        cellsPerPerson: most,
        random: seededRandom(String(most)),
      });
      expect(counts.reduce((sum, count) => sum + count, 0n)).toBe(BigInt(most + 1));
    }
    const chosen = new Set(
      Array.from({ length: 40 }, (_, at) =>
        noisyCounts(contributions.slice(0, 4), {
          ...silent,
          random: seededRandom(`c${String(at)}`),
        }).counts.join(),
      ),
    );
    expect(chosen.size).toBe(4);
  });

  it('pays before it draws, in zCDP', () => {
    const random = {
      nextUint32: (): number => {
        throw new Error('drawn');
      },
    };
    const poor = {
      ...base,
      budget: openBudget('0.1'),
      mechanism: { noise: 'laplace', epsilon: '1' } as const,
      random,
    };
    expect(() => noisyCounts([], poor)).toThrow(/spent/u);
    const { budget } = noisyCounts([], {
      ...base,
      mechanism: { noise: 'laplace', epsilon: '1' },
      random: seededRandom('x'),
    });
    expect(budget.spent).toEqual([{ purpose: 'corridors', rho: '1/2' }]);
    const gaussian = noisyCounts([], {
      ...base,
      mechanism: { noise: 'gaussian', rho: '1/8' },
      random: seededRandom('x'),
    });
    expect(gaussian.budget.spent[0]?.rho).toBe('1/8');
  });

  it('spreads with the bound: sigma^2 = c / (2 rho), scale = c / epsilon', () => {
    const wide = crossDomain(Array.from({ length: 8000 }, (_, at) => String(at)));
    const variance = (counts: readonly bigint[]): number =>
      counts.reduce((sum, count) => sum + Number(count) ** 2, 0) / counts.length;
    const options = { ...base, domain: wide, cellsPerPerson: 3, random: seededRandom('spread') };
    expect(
      variance(
        noisyCounts([], { ...options, mechanism: { noise: 'gaussian', rho: '1/4' } }).counts,
      ),
    ).toBeCloseTo(6, 0);
    const a = Math.exp(-1 / 3);
    const expected = (2 * a) / (1 - a) ** 2;
    expect(
      variance(
        noisyCounts([], { ...options, mechanism: { noise: 'laplace', epsilon: '1' } }).counts,
      ) / expected,
    ).toBeCloseTo(1, 1);
  });

  it('refuses nonsense', () => {
    const options = { ...silent, random: seededRandom('n') };
    expect(() => noisyCounts([], { ...options, cellsPerPerson: 0 })).toThrow(/bound/u);
    expect(() => noisyCounts([], { ...options, domain: [['a'], ['a']] })).toThrow(/twice/u);
    expect(() =>
      noisyCounts([], { ...options, mechanism: { noise: 'gaussian', rho: '0' } }),
    ).toThrow(/is 0/u);
  });
});
