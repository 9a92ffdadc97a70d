const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
/** Days of a year before each month begins. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/**
 * Number of a full date on the calendar, counted without time zones; written apart from the code that moves dates.
 *
 * @param date - such as `2022-07-14`
 * @returns days since the last day before the year 0; `undefined` for a text that is no full date
 */
export function dayNumber(date: string): number | undefined {
  const match = DAY.exec(date);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return firstDay(year) + (BEFORE[month - 1] as number) + Number(month > 2 && isLeap(year)) + day;
}

/**
 * The date of a number.
 *
 * @param number - a day
 * @returns the date as text
 */
export function dateOfDay(number: number): string {
  let year = Math.floor(number / 365.2425);
  while (firstDay(year) >= number) year--;
  while (firstDay(year + 1) < number) year++;
  const within = number - firstDay(year);
  const leap = (month: number): number => Number(month >= 2 && isLeap(year));
  let month = 11;
  while ((BEFORE[month] as number) + leap(month) >= within) month--;
  const day = within - (BEFORE[month] as number) - leap(month);
  return [pad(year, 4), pad(month + 1, 2), pad(day, 2)].join('-');
}

/** The days before a year begins. */
function firstDay(year: number): number {
  const past = year - 1;
  return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
