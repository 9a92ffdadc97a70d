import { civilDate } from './civilDate.js';

/**
 * The civil day of a spreadsheet day number. In the 1900 system day 1 is 1900-01-01 and day 60 is
 * 29 February 1900, which never was: numbers from 61 on count from 1899-12-30.
 *
 * @param serial - Day number; a fraction (the time) is dropped.
 * @param system - Date system of the workbook.
 * @returns `YYYY-MM-DD`, or nothing when the number is no day between 1900 and 2200.
 */
export function serialDate(serial: number, system: '1900' | '1904' = '1900'): string | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < 1 || days > 109_939) return undefined;
  if (system === '1904') return fromDaysSince1970(days - 24_107);
  if (days === 60) return undefined;
  return fromDaysSince1970(days - (days > 60 ? 25_569 : 25_568));
}

/** Gregorian date of a day count, by the era method (eras of 146,097 days that begin on 1 March). */
function fromDaysSince1970(count: number): string | undefined {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
