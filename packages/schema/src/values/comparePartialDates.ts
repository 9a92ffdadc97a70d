import type { Period } from '../records/period.js';
import { daySpan } from './daySpan.js';
import type { PartialDate } from './partialDate.js';
import { bothOf, notOf, type Ternary } from './ternary.js';

/**
 * Whether the day meant by `left` lies before the day meant by `right`.
 *
 * @param left - A partial date.
 * @param right - Another.
 * @returns `unknown` where the spans overlap so that both are possible.
 */
export function isBefore(left: PartialDate, right: PartialDate): Ternary {
  const a = daySpan(left);
  const b = daySpan(right);
  if (a.lastDay < b.firstDay) return true;
  return a.firstDay >= b.lastDay ? false : 'unknown';
}

/**
 * Whether the day meant by `left` lies after the day meant by `right`.
 *
 * @param left - A partial date.
 * @param right - Another.
 */
export function isAfter(left: PartialDate, right: PartialDate): Ternary {
  return isBefore(right, left);
}

/**
 * Whether both mean the same day; two dates without a day may, but need not.
 *
 * @param left - A partial date.
 * @param right - Another.
 */
export function isSameDay(left: PartialDate, right: PartialDate): Ternary {
  const a = daySpan(left);
  const b = daySpan(right);
  if (a.lastDay < b.firstDay || b.lastDay < a.firstDay) return false;
  return a.firstDay === a.lastDay && b.firstDay === b.lastDay ? true : 'unknown';
}

/**
 * Whether the day lies in a period. The period runs from the first day of its start to the last day
 * of its end (`2022` to `2023` are two whole years); a missing end leaves it open on that side.
 *
 * @param date - A partial date.
 * @param period - A period.
 */
export function isWithin(date: PartialDate, period: Period): Ternary {
  const { firstDay, lastDay } = daySpan(date);
  const from = period.start === undefined ? -Infinity : daySpan(period.start).firstDay;
  const to = period.end === undefined ? Infinity : daySpan(period.end).lastDay;
  const startsInTime: Ternary = firstDay >= from ? true : lastDay < from ? false : 'unknown';
  const endsInTime: Ternary = lastDay <= to ? true : firstDay > to ? false : 'unknown';
  return bothOf(startsInTime, endsInTime);
}

/**
 * Whether the day meant by `left` is the day meant by `right` or an earlier one.
 *
 * @param left - A partial date.
 * @param right - Another.
 */
export function isOnOrBefore(left: PartialDate, right: PartialDate): Ternary {
  return notOf(isBefore(right, left));
}
