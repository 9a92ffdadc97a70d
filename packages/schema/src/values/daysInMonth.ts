const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * How many days a month has in the Gregorian calendar.
 *
 * @param year - Full year, such as 2024.
 * @param month - 1 for January to 12 for December.
 * @returns 28 to 31.
 */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (lengths[month - 1] ?? 0);
}
