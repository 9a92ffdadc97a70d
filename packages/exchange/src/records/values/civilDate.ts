/** Days of each month in a common year. */
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Writes a civil date if the day exists in the Gregorian calendar.
 *
 * @param year - 1800 to 2200.
 * @param month - 1 to 12; left out for a year alone.
 * @param day - 1 to 31; left out for a month.
 * @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or nothing when there is no such date.
 */
export function civilDate(year: number, month?: number, day?: number): string | undefined {
  if (!Number.isInteger(year) || year < 1800 || year > 2200) return undefined;
  const y = String(year);
  if (month === undefined) return y;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const m = String(month).padStart(2, '0');
  if (day === undefined) return `${y}-${m}`;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (!Number.isInteger(day) || day < 1 || day > monthLengths[month - 1]! + (leap ? 1 : 0)) {
    return undefined;
  }
  return `${y}-${m}-${String(day).padStart(2, '0')}`;
}
