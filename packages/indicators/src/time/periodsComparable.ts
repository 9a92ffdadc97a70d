import type { Period } from './Period.js';

/**
 * Whether figures of two periods may be compared: same calendar, same length, and not a range of its own. Published
 * figures of other calendars are never prorated; re-aggregate them from dated records instead.
 *
 * @param a - One period.
 * @param b - The other.
 */
export function periodsComparable(a: Period, b: Period): boolean {
  if (a.frequency !== b.frequency || a.calendar !== b.calendar) return false;
  return a.frequency !== 'X' || a.endDay - a.firstDay === b.endDay - b.firstDay;
}
