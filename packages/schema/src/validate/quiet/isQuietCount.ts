import type { Count } from '../../values/count.js';

/** Whether a count is an ordinary counted number. */
export function isQuietCount(count: Count): boolean {
  return count.kind === 'exact' && count.value > 0 && count.value <= 5000;
}
