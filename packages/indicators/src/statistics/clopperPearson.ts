import { checkInterval } from './checkInterval.js';
import { regularisedBeta } from './regularisedBeta.js';
import { solveMonotone } from './solveMonotone.js';

/**
 * Clopper-Pearson ("exact") interval of a proportion: beta quantiles.
 *
 * @param x - Successes, a whole number.
 * @param n - Trials, a whole number.
 * @param level - Confidence level.
 * @returns Lower and upper end, 0 to 1; `undefined` if `n` is 0.
 * @throws NjiaError `INDICATOR-INTERVAL` for numbers that are no counts, more successes than trials, or a level such as 95.
 */
export function clopperPearson(
  x: number,
  n: number,
  level: number,
): readonly [number, number] | undefined {
  checkInterval(x, n, level, true);
  if (n === 0) return undefined;
  const tail = (1 - level) / 2;
  const lower =
    x === 0 ? 0 : solveMonotone((p) => regularisedBeta(p, x, n - x + 1).lower - tail, 0, 1);
  const upper =
    x === n ? 1 : solveMonotone((p) => tail - regularisedBeta(p, x + 1, n - x).upper, 0, 1);
  return [lower, upper];
}
