import { checkInterval } from './checkInterval.js';
import { regularisedGamma } from './regularisedGamma.js';
import { solveMonotone } from './solveMonotone.js';

/**
 * Exact Poisson interval of a count: gamma quantiles. For a rate divide both ends by the exposure.
 *
 * @param count - Events, a whole number, not negative.
 * @param level - Confidence level.
 * @returns Lower and upper end.
 * @throws NjiaError `INDICATOR-INTERVAL` for a number that is no count, or a level such as 95.
 */
export function poissonExact(count: number, level: number): readonly [number, number] {
  checkInterval(count, undefined, level, true);
  const tail = (1 - level) / 2;
  const reach = count + 20 + 40 * Math.sqrt(count + 1);
  const lower =
    count === 0 ? 0 : solveMonotone((mean) => regularisedGamma(count, mean).lower - tail, 0, reach);
  const upper = solveMonotone((mean) => tail - regularisedGamma(count + 1, mean).upper, 0, reach);
  return [lower, upper];
}
