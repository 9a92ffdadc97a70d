import { regularisedGamma } from './regularisedGamma.js';
import { solveMonotone } from './solveMonotone.js';

const cache = new Map<number, number>();

/**
 * The z value of a two-sided confidence level: 1.95996398454005 for 0.95.
 *
 * @param level - Level strictly between 0 and 1.
 */
export function normalQuantile(level: number): number {
  const known = cache.get(level);
  if (known !== undefined) return known;
  // P(|Z| <= z) = P(1/2, z^2 / 2); the upper tail keeps its digits.
  const tail = 1 - level;
  const z = solveMonotone((x) => tail - regularisedGamma(0.5, (x * x) / 2).upper, 0, 40);
  cache.set(level, z);
  return z;
}
