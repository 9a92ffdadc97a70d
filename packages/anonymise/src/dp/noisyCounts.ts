import { misuse } from '../error/misuse.js';
import { compareText } from '../table/compareText.js';
import type { RandomSource } from '../random/RandomSource.js';
import { discreteGaussian } from './discreteGaussian.js';
import { discreteLaplace } from './discreteLaplace.js';
import { type PrivacyBudget, spend } from './PrivacyBudget.js';
import { fraction, rational } from './Rational.js';
import { uniformBelow } from './uniformBelow.js';

/** What is counted: one entry a person and cell, such as a leg of a journey from county to county. */
export interface Contribution {
  /** Key of the person; only compared, never released. */
  readonly person: string;
  /** The values of the cell, in the order of the domain's columns. */
  readonly cell: readonly string[];
}

/** How counts are protected. */
export interface NoisyCountsOptions {
  /**
   * All cells that are published, from public knowledge (code lists), never from the data: else a cell would tell of
   * somebody by being there. Contributions to other cells are left out.
   */
  readonly domain: readonly (readonly string[])[];
  /** Most cells that one person counts in; which of a person's cells count is drawn at random. At least 1. */
  readonly cellsPerPerson: number;
  /** `laplace` with its epsilon, or `gaussian` with its rho; exact numbers in text. */
  readonly mechanism:
    | { readonly noise: 'laplace'; readonly epsilon: string }
    | { readonly noise: 'gaussian'; readonly rho: string };
  /** The budget that pays. */
  readonly budget: PrivacyBudget;
  /** What is released, for the ledger of the budget. */
  readonly purpose: string;
  /** The source; `secureRandom()` for anything that is published. */
  readonly random: RandomSource;
}

/** Counts that are differentially private. */
export interface NoisyCounts {
  /** One count a cell of the domain, in its order; may be negative. */
  readonly counts: readonly bigint[];
  /** The budget afterwards, to be kept. */
  readonly budget: PrivacyBudget;
  /**
   * Contributions to cells that the domain does not name: they are not counted. For the publisher, who may have forgotten a
   * cell; the number is exact and tells of the data, so it is never published.
   */
  readonly outside: number;
}

/**
 * Counts persons by cells of a public domain and adds exact discrete noise. Neighbouring data sets differ in all
 * contributions of one person: she counts at most once in a cell and in at most c cells, so that the L1 sensitivity is c
 * and the squared L2 sensitivity is c too. Laplace noise of scale c / epsilon costs rho = epsilon^2 / 2; Gaussian noise has
 * sigma^2 = c / (2 rho).
 *
 * @param contributions - what is counted; the order has no influence on what is guaranteed
 * @param options - domain, bound, noise, budget, source
 * @returns the counts and the budget afterwards
 * @throws AnonymiseError `limit-exceeded` when the budget does not suffice, `argument-invalid` for a wrong bound or domain
 */
export function noisyCounts(
  contributions: readonly Contribution[],
  options: NoisyCountsOptions,
): NoisyCounts {
  const { domain, cellsPerPerson, mechanism, random } = options;
  const placeOf = new Map(domain.map((cell, place) => [JSON.stringify(cell), place]));
  if (
    !Number.isSafeInteger(cellsPerPerson) ||
    cellsPerPerson < 1 ||
    placeOf.size !== domain.length
  ) {
    throw misuse(
      'argument-invalid',
      'The bound is below 1, or the domain names a cell twice.',
      'List every cell once and allow at least one cell a person.',
    );
  }
  const parameter = rational(mechanism.noise === 'laplace' ? mechanism.epsilon : mechanism.rho);
  const { numerator, denominator } = parameter;
  if (numerator === 0n) {
    throw misuse('argument-invalid', 'Epsilon or rho is 0.', 'Give a number above 0.');
  }
  const rho =
    mechanism.noise === 'gaussian'
      ? parameter
      : fraction(numerator * numerator, 2n * denominator * denominator);
  const budget = spend(options.budget, options.purpose, rho);
  const bound = BigInt(cellsPerPerson);
  const draw =
    mechanism.noise === 'laplace'
      ? () => discreteLaplace(random, fraction(bound * denominator, numerator))
      : () => discreteGaussian(random, fraction(bound * denominator, 2n * numerator));
  const counts = boundContributions(contributions, placeOf, cellsPerPerson, random);
  const outside = contributions.filter(({ cell }) => !placeOf.has(JSON.stringify(cell))).length;
  return { counts: counts.map((count) => BigInt(count) + draw()), budget, outside };
}

function boundContributions(
  contributions: readonly Contribution[],
  placeOf: ReadonlyMap<string, number>,
  most: number,
  random: RandomSource,
): number[] {
  const cellsOf = new Map<string, Set<number>>();
  for (const { person, cell } of contributions) {
    const place = placeOf.get(JSON.stringify(cell));
    if (place === undefined) continue;
    const cells = cellsOf.get(person) ?? new Set();
    cellsOf.set(person, cells.add(place));
  }
  const counts = Array.from({ length: placeOf.size }, () => 0);
  const persons = [...cellsOf].sort(([left], [right]) => compareText(left, right));
  for (const [, cells] of persons) {
    const list = [...cells].sort((left, right) => left - right);
    // The first steps of a Fisher-Yates shuffle choose the cells that count.
    for (let taken = 0; taken < Math.min(most, list.length); taken++) {
      const other =
        taken +
        (list.length <= most ? 0 : Number(uniformBelow(random, BigInt(list.length - taken))));
      [list[taken], list[other]] = [list[other] as number, list[taken] as number];
      const place = list[taken] as number;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts;
}

/**
 * All combinations of some public lists, the last list turning fastest: the domain of a corridor table, for instance.
 *
 * @param lists - the values of each column
 * @returns the cells
 */
export function crossDomain(...lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (cells, list) => cells.flatMap((cell) => list.map((value) => [...cell, value])),
    [[]],
  );
}
