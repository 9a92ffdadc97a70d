/**
 * Days since 1 January 1970 in the proleptic Gregorian calendar. Civil dates are reckoned with these
 * whole numbers, never with `Date`, so that no time zone can move a day.
 *
 * @remarks Years are counted from 1 March, so that the leap day is the last day of a year; 400 years
 * have 146,097 days. The method is the well-known one of H. Hinnant, "chrono-compatible low-level
 * date algorithms", http://howardhinnant.github.io/date_algorithms.html.
 * @param year - Full year.
 * @param month - 1 to 12.
 * @param day - 1 to 31.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/**
 * The civil date of a day number.
 *
 * @param days - Days since 1 January 1970.
 */
export function civilDay(days: number): { year: number; month: number; day: number } {
  const sinceEpoch = days + 719_468;
  const era = Math.floor(sinceEpoch / 146_097);
  const dayOfEra = sinceEpoch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
