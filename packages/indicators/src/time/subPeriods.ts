import { findCalendar } from './calendars.js';
import type { Frequency, Period } from './Period.js';
import { periodContaining } from './periodContaining.js';

/**
 * Cuts a period into the shorter periods of its calendar: a year into quarters, say.
 *
 * @param period - The period to cut; a range of its own is cut by the calendar given.
 * @param frequency - Length wanted.
 * @param calendar - Calendar for ranges of their own; default the calendar year.
 * @returns The periods that lie wholly inside, in order.
 */
export function subPeriods(
  period: Period,
  frequency: Exclude<Frequency, 'X'>,
  calendar = 'gregorian',
): Period[] {
  const reporting = findCalendar(period.calendar) ?? findCalendar(calendar);
  if (reporting === undefined) return [];
  const parts: Period[] = [];
  for (let day = period.firstDay; day < period.endDay;) {
    const part = periodContaining(day, reporting, frequency);
    if (part.firstDay >= period.firstDay && part.endDay <= period.endDay) parts.push(part);
    day = part.endDay;
  }
  return parts;
}
