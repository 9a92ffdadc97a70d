import type { CivilDateTime } from '../../tables/cell.js';

const civil = /^(\d{4})-(\d{2})-(\d{2})$/u;
const clock = /^(\d{2}):(\d{2}):(\d{2})$/u;

/** Days from 0000-03-01 to 1899-12-30, serial 0 of every date after February 1900. */
const dayZero = 693_899;
const firstSerial = 61;

/**
 * Turns a civil date into the serial number of the 1900 date system, by whole numbers alone.
 *
 * @param value - civil date, with or without a time
 * @returns the serial number; nothing for days before 1 March 1900, which spreadsheets disagree on
 */
export function serialFromCivil(value: CivilDateTime): number | undefined {
  const date = civil.exec(value.date);
  const time = clock.exec(value.time ?? '00:00:00');
  if (date === null || time === null) return undefined;
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3])];
  // Years begin in March, so that leap days come last.
  const shiftedYear = month <= 2 ? year - 1 : year;
  const shiftedMonth = (month + 9) % 12;
  const leapDays =
    Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  const days =
    365 * shiftedYear + leapDays + Math.floor((153 * shiftedMonth + 2) / 5) + day - 1 - dayZero;
  if (days < firstSerial) return undefined;
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
