import type { Count } from './count.js';
import { countBounds } from './countBounds.js';
import type { Ternary } from './ternary.js';

/**
 * Whether one count is less than another.
 *
 * @param left - A count.
 * @param right - Another.
 * @returns `unknown` where the bounds overlap.
 */
export function isCountLess(left: Count, right: Count): Ternary {
  const a = countBounds(left);
  const b = countBounds(right);
  if (a.max !== undefined && a.max < b.min) return true;
  return b.max !== undefined && a.min >= b.max ? false : 'unknown';
}

/**
 * Whether two counts stand for the same number.
 *
 * @param left - A count.
 * @param right - Another.
 * @returns `true` only for two single values; `unknown` where the bounds overlap.
 */
export function isCountEqual(left: Count, right: Count): Ternary {
  const a = countBounds(left);
  const b = countBounds(right);
  if (a.min > (b.max ?? Infinity) || b.min > (a.max ?? Infinity)) return false;
  return a.min === a.max && b.min === b.max ? true : 'unknown';
}
