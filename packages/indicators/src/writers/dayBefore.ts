import { formatDay } from '../time/dayNumber.js';
import { parseDay } from '../time/parsePeriod.js';

/**
 * The last day of a half-open range of civil days.
 *
 * @param endExclusive - Day after the last, `YYYY-MM-DD`.
 */
export function dayBefore(endExclusive: string): string {
  const day = parseDay(endExclusive);
  return day === undefined ? endExclusive : formatDay(day - 1);
}
