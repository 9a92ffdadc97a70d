import { startDayOf, type ReportingCalendar } from './calendars.js';
import { dayNumber, formatDay } from './dayNumber.js';
import { addDuration } from './duration.js';
import type { Frequency, Period } from './Period.js';

/** Months of a period and periods of a year, by SDMX letter. */
const monthly: Readonly<
  Record<'A' | 'S' | 'T' | 'Q' | 'M', { readonly months: number; readonly perYear: number }>
> = {
  A: { months: 12, perYear: 1 },
  S: { months: 6, perYear: 2 },
  T: { months: 4, perYear: 3 },
  Q: { months: 3, perYear: 4 },
  M: { months: 1, perYear: 12 },
};

/** Day of the week of a day number, 0 = Monday. 1970-01-01 was a Thursday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** First day of the reporting year that starts in a calendar year. */
export const yearStart = (calendar: ReportingCalendar, year: number): number =>
  dayNumber(year, calendar.month, calendar.day);

/** First day of week 1: the Monday nearest the start of the year, so that it holds the first Thursday. */
export function firstWeekStart(calendar: ReportingCalendar, year: number): number {
  const base = yearStart(calendar, year);
  const shift = weekday(base);
  return shift <= 3 ? base - shift : base + 7 - shift;
}

const width: Readonly<Partial<Record<Frequency, number>>> = { M: 2, W: 2, D: 3 };

/**
 * The n-th period of a kind in a reporting year (SDMX Technical Notes, "Standard Reporting Period").
 *
 * @param calendar - The reporting calendar.
 * @param year - Calendar year in which the reporting year starts.
 * @param frequency - Kind of period.
 * @param n - Number within the year, from 1.
 * @returns The period, or `undefined` if the year has no such period (week 53 of a 52-week year, day 366).
 */
export function reportingPeriod(
  calendar: ReportingCalendar,
  year: number,
  frequency: Exclude<Frequency, 'X'>,
  n: number,
): Period | undefined {
  if (!Number.isInteger(n) || n < 1 || year < 1 || year > 9998) return undefined;
  const base = yearStart(calendar, year);
  const next = yearStart(calendar, year + 1);
  let firstDay: number;
  let endDay: number;
  if (frequency === 'W') {
    firstDay = firstWeekStart(calendar, year) + (n - 1) * 7;
    endDay = firstDay + 7;
    if (endDay > firstWeekStart(calendar, year + 1)) return undefined;
  } else if (frequency === 'D') {
    firstDay = base + n - 1;
    endDay = firstDay + 1;
    if (endDay > next) return undefined;
  } else {
    const { months, perYear } = monthly[frequency];
    if (n > perYear) return undefined;
    firstDay = addDuration(base, { months: (n - 1) * months, days: 0 });
    endDay = addDuration(base, { months: n * months, days: 0 });
  }
  const gregorian = calendar.month === 1 && calendar.day === 1;
  const suffix = `${frequency}${String(n).padStart(width[frequency] ?? 1, '0')}`;
  const plainYear = frequency === 'A' && gregorian;
  const yearText = String(year).padStart(4, '0');
  const sdmxId = plainYear ? yearText : `${yearText}-${suffix}`;
  const label = calendar.labelOf(year);
  return {
    id: gregorian ? sdmxId : `${sdmxId}${startDayOf(calendar)}`,
    sdmxId,
    calendar: calendar.id,
    reportingYearStartDay: startDayOf(calendar),
    frequency,
    label: frequency === 'A' ? label : `${label} ${suffix}`,
    start: formatDay(firstDay),
    endExclusive: formatDay(endDay),
    firstDay,
    endDay,
  };
}
