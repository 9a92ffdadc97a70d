import type { CivilDateTime } from '../../tables/cell.js';

/** Days from 0000-03-01 to serial 0: 1904-01-01, and 1899-12-30 (after the day that never was). */
const dayZero1904 = 695_361;
const dayZero1900 = 693_899;

/** 9999-12-31 in the 1900 system. */
const lastSerial = 2_958_465;

const daySeconds = 86_400;

/**
 * Turns a serial number of a spreadsheet into civil date and time, by whole numbers alone.
 *
 * The 1900 system counts a 29 February 1900 that never was (serial 60), so serials before it are one
 * day off the later ones. Serial 1 is 1900-01-01; in the 1904 system serial 0 is 1904-01-01.
 *
 * @param serial - days, with the time of day as fraction
 * @param system - date system of the workbook
 * @param withTime - whether the format shows a time; a time that is not midnight is kept anyway
 * @returns the civil parts, or nothing when no such day exists
 */
export function civilFromSerial(
  serial: number,
  system: '1900' | '1904',
  withTime: boolean,
): CivilDateTime | undefined {
  const total = Math.round(serial * daySeconds);
  const days = Math.floor(total / daySeconds);
  const seconds = total - days * daySeconds;
  if (system === '1904') {
    if (!(days >= 0 && days <= lastSerial - 1462)) return undefined;
  } else if (!(days >= 1 && days <= lastSerial) || days === 60) return undefined;
  const shift = system === '1904' ? dayZero1904 : days > 60 ? dayZero1900 : dayZero1900 + 1;
  const date = civilDate(days + shift);
  if (!withTime && seconds === 0) return { kind: 'date', date };
  return { kind: 'date', date, time: clockTime(seconds) };
}

/**
 * Writes a time of day.
 *
 * @param seconds - seconds since midnight
 * @returns `HH:MM:SS`
 */
export function clockTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Days since 0000-03-01 to year, month and day; years begin in March, so leap days come last. */
function civilDate(days: number): string {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
