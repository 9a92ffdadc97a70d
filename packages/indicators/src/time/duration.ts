import { civilDate, dayNumber, daysInMonth } from './dayNumber.js';

/** A calendar duration: whole months, then whole days. */
export interface Duration {
  /** Months, years counted in. */
  readonly months: number;
  /** Days, weeks counted in. */
  readonly days: number;
}

const pattern =
  /^(?<sign>-?)P(?:(?<years>\d{1,4})Y)?(?:(?<months>\d{1,5})M)?(?:(?<weeks>\d{1,5})W)?(?:(?<days>\d{1,6})D)?$/u;

/**
 * Reads an ISO 8601 duration of years, months, weeks and days, such as `P14D`, `P12M`, `-P1Y`.
 *
 * @param text - The duration.
 * @returns Its months and days, or `undefined` if it is not one (`P` alone, times of day).
 */
export function parseDuration(text: string): Duration | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign, years, months, weeks, days } = groups;
  if (years === undefined && months === undefined && weeks === undefined && days === undefined)
    return undefined;
  const factor = sign === '-' ? -1 : 1;
  const scaled = (value: number): number => (value === 0 ? 0 : factor * value);
  return {
    months: scaled(Number(years ?? 0) * 12 + Number(months ?? 0)),
    days: scaled(Number(weeks ?? 0) * 7 + Number(days ?? 0)),
  };
}

/**
 * Adds a duration to a day; month addition clamps to the end of the month (31 January + `P1M` = 28 or 29 February).
 *
 * @param day - Day number.
 * @param duration - What to add.
 * @returns The day number reached.
 */
export function addDuration(day: number, duration: Duration): number {
  if (duration.months === 0) return day + duration.days;
  const date = civilDate(day);
  const index = date.year * 12 + (date.month - 1) + duration.months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month))) + duration.days;
}
