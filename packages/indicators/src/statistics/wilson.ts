import { checkInterval } from './checkInterval.js';
import { normalQuantile } from './normalQuantile.js';

/**
 * Wilson score interval of a proportion, without continuity correction. The lower end is exactly 0 at `x = 0` and the
 * upper end exactly 1 at `x = n`.
 *
 * @param x - Successes.
 * @param n - Trials.
 * @param level - Confidence level, such as 0.95.
 * @returns Lower and upper end, 0 to 1; `undefined` if `n` is 0.
 * @throws NjiaError `INDICATOR-INTERVAL` for numbers that are no counts, more successes than trials, or a level such as 95.
 */
export function wilson(x: number, n: number, level: number): readonly [number, number] | undefined {
  checkInterval(x, n, level, false);
  if (n === 0) return undefined;
  const z = normalQuantile(level);
  const share = x / n;
  const square = z * z;
  const centre = share + square / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return [x === 0 ? 0 : (centre - spread) / scale, x === n ? 1 : (centre + spread) / scale];
}
