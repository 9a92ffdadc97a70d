import type { ReportingCalendar } from './calendars.js';
import { civilDate } from './dayNumber.js';
import type { Frequency, Period } from './Period.js';
import { firstWeekStart, reportingPeriod, yearStart } from './reportingPeriod.js';

const monthsOf: Readonly<Record<'A' | 'S' | 'T' | 'Q' | 'M', number>> = {
  A: 12,
  S: 6,
  T: 4,
  Q: 3,
  M: 1,
};

/**
 * The period of a kind that contains a day.
 *
 * @param day - Day number.
 * @param calendar - Reporting calendar.
 * @param frequency - Kind of period.
 */
export function periodContaining(
  day: number,
  calendar: ReportingCalendar,
  frequency: Exclude<Frequency, 'X'>,
): Period {
  const date = civilDate(day);
  let year = day >= yearStart(calendar, date.year) ? date.year : date.year - 1;
  let n: number;
  if (frequency === 'W') {
    // Week 1 may start before the year does, and the last week may end after it.
    if (day >= firstWeekStart(calendar, year + 1)) year += 1;
    else if (day < firstWeekStart(calendar, year)) year -= 1;
    n = Math.floor((day - firstWeekStart(calendar, year)) / 7) + 1;
  } else if (frequency === 'D') {
    n = day - yearStart(calendar, year) + 1;
  } else {
    const months =
      (date.year - year) * 12 + date.month - calendar.month - (date.day < calendar.day ? 1 : 0);
    n = Math.floor(months / monthsOf[frequency]) + 1;
  }
  const period = reportingPeriod(calendar, year, frequency, n);
  /* v8 ignore next -- every day lies in a period of its calendar; the branch satisfies the compiler */
  if (period === undefined) throw new RangeError('day outside years 1 to 9998');
  return period;
}
