import { NjiaError } from '../errors/njiaError.js';
import { civilDay } from './dayNumber.js';
import { daySpan } from './daySpan.js';
import { partialDateOf } from './formatPartialDate.js';
import type { PartialDate } from './partialDate.js';

/** Least and greatest number of whole days; they differ where a date is partial. */
export interface DayDistance {
  /** Least possible; negative when the second date may lie first. */
  readonly least: number;
  /** Greatest possible. */
  readonly greatest: number;
}

/**
 * Days from one date to another.
 *
 * @param from - A partial date.
 * @param to - Another; when it is later, the distance is positive.
 */
export function daysBetween(from: PartialDate, to: PartialDate): DayDistance {
  const a = daySpan(from);
  const b = daySpan(to);
  return { least: b.firstDay - a.lastDay, greatest: b.lastDay - a.firstDay };
}

/**
 * The date a number of days later.
 *
 * @param date - A full date, `YYYY-MM-DD`.
 * @param days - Whole days; negative goes back.
 * @throws NjiaError `DATE-NOT-FULL` when the date is not known to the day.
 */
export function addDays(date: PartialDate, days: number): PartialDate {
  const { firstDay, lastDay } = daySpan(date);
  if (firstDay !== lastDay)
    throw new NjiaError('DATE-NOT-FULL', 'Days can only be added to a date known to the day.');
  return partialDateOf(civilDay(firstDay + days));
}
