import { findCalendar } from './calendars.js';
import { civilDate } from './dayNumber.js';
import type { Period } from './Period.js';

/**
 * The DHIS2 period id of a year, quarter or month. DHIS2 quarters are calendar quarters whatever the financial year:
 * quarter 1 of 2022/23 in Kenya (July to September 2022) is `2022Q3` there.
 *
 * @param period - A period of a named calendar.
 * @returns The id, or `undefined` if DHIS2 has no such period type.
 */
export function dhis2PeriodId(period: Period): string | undefined {
  const calendar = findCalendar(period.calendar);
  if (calendar === undefined || calendar.dhis2 === null) return undefined;
  const { year, month, day } = civilDate(period.firstDay);
  if (day !== 1) return undefined;
  const yearText = String(year).padStart(4, '0');
  if (period.frequency === 'A') return `${yearText}${calendar.dhis2}`;
  if (period.frequency === 'Q')
    return (month - 1) % 3 === 0 ? `${yearText}Q${(month - 1) / 3 + 1}` : undefined;
  if (period.frequency === 'M') return `${yearText}${String(month).padStart(2, '0')}`;
  return undefined;
}
