import type { SampleUniques } from './findSampleUniques.js';

/** Scores of SUDA2 and DIS-SUDA, one a row. */
export interface SudaScores {
  /** SUDA2 score; 0 for rows without a minimal sample unique. */
  readonly scores: Float64Array;
  /** DIS-SUDA: probability that a unique match is right. */
  readonly disScores: Float64Array;
}

/** Options of {@link sudaScores}. */
export interface SudaOptions {
  /** Fraction of the population in the sample that DIS assumes, above 0, below 1, default 0.01. */
  readonly disFraction?: number;
  /**
   * `elliot` (default): a unique of size s of M keys scores (M-s)!, as in SUDA2 and in sdcMicro's `original_scores =
   * TRUE`; `ihsn`: (2^(M-s) - 1) / (M over s), as with `FALSE` (deduced from its measured scores).
   */
  readonly scoring?: 'elliot' | 'ihsn';
}

/**
 * Scores records by their minimal sample uniques.
 *
 * @param uniques - from `findSampleUniques`
 * @param keys - number M of key columns
 * @param classSizes - size of each row's class over all keys
 * @param options - DIS fraction and scoring
 * @returns the scores
 */
export function sudaScores(
  uniques: readonly SampleUniques[],
  keys: number,
  classSizes: Int32Array,
  options: SudaOptions = {},
): SudaScores {
  const { disFraction = 0.01, scoring = 'elliot' } = options;
  const scores = new Float64Array(classSizes.length);
  for (const { columns, rows } of uniques) {
    const size = columns.length;
    const score =
      scoring === 'elliot' ? factorial(keys - size) : (2 ** (keys - size) - 1) / choose(keys, size);
    for (const row of rows) scores[row] = (scores[row] as number) + score;
  }
  return { scores, disScores: disScores(scores, keys, classSizes, disFraction) };
}

function choose(keys: number, size: number): number {
  return factorial(keys) / (factorial(size) * factorial(keys - size));
}

function factorial(value: number): number {
  let product = 1;
  for (let factor = 2; factor <= value; factor++) product *= factor;
  return product;
}

/**
 * Data intrusion simulation (Skinner and Elliot 2002) spread over records by their scores, as sdcMicro does.
 */
function disScores(
  scores: Float64Array,
  keys: number,
  classSizes: Int32Array,
  fraction: number,
): Float64Array {
  let uniques = 0;
  let pairs = 0;
  for (const size of classSizes) {
    if (size === 1) uniques++;
    if (size === 2) pairs++;
  }
  if (uniques === 0) return new Float64Array(scores.length);
  const intrusion = (uniques * fraction) / (uniques * fraction + pairs * (1 - fraction));
  const exponent = 1 + (8 - keys) / 20;
  let inverse = 0;
  for (const score of scores) if (score > 0) inverse += score ** -exponent;
  return scores.map((score) => {
    if (score === 0) return 0;
    return 1 / (1 + (uniques / intrusion - uniques) / (score ** exponent * inverse));
  });
}
