import { findCalendar, startDayOf, type ReportingCalendar } from './calendars.js';
import { formatDay } from './dayNumber.js';
import { addDuration, parseDuration } from './duration.js';
import { partialDateRange } from './partialDate.js';
import type { Frequency, Period } from './Period.js';
import { reportingPeriod } from './reportingPeriod.js';

const sdmx =
  /^(?<year>\d{4})-(?:(?<frequency>[ASTQ])(?<n>\d)|M(?<month>\d{2})|W(?<week>\d{2})|D(?<day>\d{3}))(?<start>--\d{2}-\d{2})?$/u;
const splitYear = /^(?:FY ?)?(?<from>\d{4})\/(?<to>\d{2}|\d{4})$/u;
const tipReport = /^TIP (?<year>\d{4})$/u;
const usFiscal = /^US FY ?(?<year>\d{4})$/u;
const shortDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

function range(firstDay: number, endDay: number): Period | undefined {
  if (endDay <= firstDay) return undefined;
  const start = formatDay(firstDay);
  const last = formatDay(endDay - 1);
  return {
    id: `${start}/${last}`,
    sdmxId: `${start}/${last}`,
    calendar: 'custom',
    reportingYearStartDay: '--01-01',
    frequency: 'X',
    label: `${start} - ${last}`,
    start,
    endExclusive: formatDay(endDay),
    firstDay,
    endDay,
  };
}

/** A range that is exactly one year of a named calendar is that year: two offices must write the same label. */
function asNamedYear(period: Period | undefined, preferred: ReportingCalendar): Period | undefined {
  if (
    period === undefined ||
    addDuration(period.firstDay, { months: 12, days: 0 }) !== period.endDay
  )
    return period;
  const calendar = findCalendar(period.start.slice(4).padStart(7, '-')) ?? preferred;
  const year = reportingPeriod(calendar, Number(period.start.slice(0, 4)), 'A', 1);
  return year !== undefined &&
    year.firstDay === period.firstDay &&
    startDayOf(calendar) === year.reportingYearStartDay
    ? year
    : period;
}

function parseRange(text: string, calendar: ReportingCalendar): Period | undefined {
  const [from = '', to = '', ...rest] = text.split('/');
  if (rest.length > 0 || !shortDate.test(from)) return undefined;
  const first = partialDateRange(from)?.first;
  if (first === undefined) return undefined;
  const duration = parseDuration(to);
  if (duration !== undefined) {
    if (duration.months < 0 || duration.days < 0) return undefined;
    return asNamedYear(range(first, addDuration(first, duration)), calendar);
  }
  const last = shortDate.test(to) ? partialDateRange(to)?.last : undefined;
  return last === undefined ? undefined : asNamedYear(range(first, last + 1), calendar);
}

/**
 * Reads a period as people and standards write it.
 *
 * Accepted: SDMX ids (`2022`, `2022-A1`, `2022-Q1`, `2022-07`, `2022-W09`, `2022-D001`, `2022-07-01/P1Y`), the ids of
 * results (`2022-Q1--07-01`), inclusive ranges (`2022-07/2023-06`, `2022-07-01/2023-06-30`), split years (`FY2019/20`, `2019/20`, `2017/2018`: 1 July unless
 * the calendar is a split year itself), `TIP 2021` (1 April 2020 to 31 March 2021), `US FY2020`.
 *
 * @param text - The period.
 * @param calendar - Calendar of `-A1`, `-Q1` and the like; default the calendar year. `2022` and `2022-07` are always
 * the Gregorian year and month, as in SDMX.
 * @returns The period, or `undefined` if the text is none.
 */
export function parsePeriod(text: string, calendar = 'gregorian'): Period | undefined {
  const reporting = findCalendar(calendar);
  const gregorian = findCalendar('gregorian');
  if (reporting === undefined || gregorian === undefined) return undefined;
  if (/^\d{4}$/u.test(text)) return reportingPeriod(gregorian, Number(text), 'A', 1);
  if (/^\d{4}-\d{2}$/u.test(text)) {
    const month = reportingPeriod(gregorian, Number(text.slice(0, 4)), 'M', Number(text.slice(5)));
    return month === undefined ? undefined : { ...month, label: text };
  }
  const groups = sdmx.exec(text)?.groups;
  if (groups !== undefined) {
    const { year, frequency, n, month, week, day, start } = groups;
    const own = start === undefined ? reporting : findCalendar(start);
    if (own === undefined) return undefined;
    const kind = (frequency ??
      (month !== undefined ? 'M' : week !== undefined ? 'W' : 'D')) as Exclude<Frequency, 'X'>;
    return reportingPeriod(own, Number(year), kind, Number(n ?? month ?? week ?? day));
  }
  const split = splitYear.exec(text)?.groups;
  if (split !== undefined) {
    const from = Number(split['from']);
    const to = split['to'] ?? '';
    if (to !== String(from + 1).slice(-to.length)) return undefined;
    const fiscal = reporting.month === 1 && reporting.day === 1 ? findCalendar('KE-FY') : reporting;
    return fiscal === undefined ? undefined : reportingPeriod(fiscal, from, 'A', 1);
  }
  const reportYear = Number(tipReport.exec(text)?.groups?.['year']);
  if (reportYear > 1) return yearEndingIn(reportYear, 'APR-MAR');
  const fiscalYear = Number(usFiscal.exec(text)?.groups?.['year']);
  if (fiscalYear > 1) return yearEndingIn(fiscalYear, 'OCT-SEP');
  return text.includes('/') ? parseRange(text, reporting) : undefined;
}

/** The year that *ends* in the given calendar year: US practice, unlike SDMX. */
function yearEndingIn(endYear: number, calendarId: string): Period | undefined {
  const calendar = findCalendar(calendarId);
  return calendar === undefined ? undefined : reportingPeriod(calendar, endYear - 1, 'A', 1);
}

/** First day of a calendar date text, used by option parsers; `undefined` if it is none. */
export function parseDay(text: string): number | undefined {
  const range = text.length === 10 ? partialDateRange(text) : undefined;
  return range?.first;
}
