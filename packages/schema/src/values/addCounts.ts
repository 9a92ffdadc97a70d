import type { Count } from './count.js';
import { countBounds } from './countBounds.js';

/**
 * The sum of counts. Exact counts give an exact sum; one estimate makes the sum an estimate; an
 * interval or a censored count makes it an interval. What is not known is never dropped.
 *
 * @param counts - Counts; none gives exactly 0.
 */
export function addCounts(counts: Iterable<Count>): Count {
  let min = 0;
  let max: number | undefined = 0;
  let kind: 'exact' | 'estimate' | 'interval' = 'exact';
  for (const count of counts) {
    const bounds = countBounds(count);
    min += bounds.min;
    max = max === undefined || bounds.max === undefined ? undefined : max + bounds.max;
    if (count.kind === 'interval' || count.kind === 'censored') kind = 'interval';
    else if (count.kind === 'estimate' && kind === 'exact') kind = 'estimate';
  }
  if (kind !== 'interval') return { kind, value: min };
  return max === undefined ? { kind, min } : { kind, min, max };
}
