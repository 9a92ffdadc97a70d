import type { TablePeriod } from '../../results/TableDimension.js';
import { civilDate } from '../../time/dayNumber.js';
import { addDuration } from '../../time/duration.js';
import { parseDay } from '../../time/parsePeriod.js';

/** How SDMX writes a period. */
export interface SdmxTime {
  /** Value of TIME_PERIOD. */
  readonly timePeriod: string;
  /** Code of FREQ. */
  readonly frequency: string;
}

/** First day and duration, the form of SDMX that needs no reporting year. */
function timeRange({ start, endExclusive }: TablePeriod): string {
  const first = parseDay(start) ?? 0;
  const end = parseDay(endExclusive) ?? 0;
  const from = civilDate(first);
  const to = civilDate(end);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months < 1 || addDuration(first, { months, days: 0 }) !== end)
    return `${start}/P${end - first}D`;
  return months % 12 === 0 ? `${start}/P${months / 12}Y` : `${start}/P${months}M`;
}

/** The id without the start day of its reporting year, which SDMX writes as an attribute. */
const reportingId = ({ code, reportingYearStartDay }: TablePeriod): string =>
  code.endsWith(reportingYearStartDay) ? code.slice(0, -reportingYearStartDay.length) : code;

function frequencyOf(id: string): string {
  if (/^\d{4}$/u.test(id)) return 'A';
  return /^\d{4}-(?<letter>[ASTQMWD])\d+$/u.exec(id)?.groups?.['letter'] ?? '_X';
}

/**
 * How SDMX writes the periods of a table. A reporting period is named by its id with the start day of its reporting year as
 * an attribute. Attributes tell no observations apart: where one id stands for periods of several calendars, those that do
 * not start in January are written by their first day and duration instead.
 *
 * Sources: SDMX Technical Notes (reporting periods, time ranges).
 *
 * @param periods - All periods of the table.
 * @returns By the code of the period.
 */
export function timePeriods(periods: readonly TablePeriod[]): ReadonlyMap<string, SdmxTime> {
  const uses = new Map<string, number>();
  for (const period of periods)
    uses.set(reportingId(period), (uses.get(reportingId(period)) ?? 0) + 1);
  return new Map(
    periods.map((period) => {
      const id = reportingId(period);
      const frequency = frequencyOf(id);
      const shared = (uses.get(id) ?? 0) > 1 && period.reportingYearStartDay !== '--01-01';
      const plain = frequency !== '_X' && !shared;
      return [period.code, { timePeriod: plain ? id : timeRange(period), frequency }];
    }),
  );
}
