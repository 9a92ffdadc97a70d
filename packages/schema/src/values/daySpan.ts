import { NjiaError } from '../errors/njiaError.js';
import { dayNumber } from './dayNumber.js';
import { daysInMonth } from './daysInMonth.js';
import { parsePartialDate } from './parsePartialDate.js';
import type { PartialDate } from './partialDate.js';

/** The days that a partial date may mean, both ends included, as days since 1 January 1970. */
export interface DaySpan {
  /** First day. */
  readonly firstDay: number;
  /** Last day. */
  readonly lastDay: number;
}

/**
 * The span of days that a partial date covers.
 *
 * @param date - A partial date.
 * @returns Such as the 31 days of July for `2022-07`.
 * @throws NjiaError `DATE-NOT-PARTIAL` when the value is no partial date: validate data first.
 */
export function daySpan(date: PartialDate): DaySpan {
  const parts = parsePartialDate(date);
  if (parts === undefined)
    throw new NjiaError('DATE-NOT-PARTIAL', 'The value is not a partial date.', {
      hint: 'Write YYYY, YYYY-MM or YYYY-MM-DD; check unknown values with isPartialDate first.',
    });
  const { year, month, day } = parts;
  const lastMonth = month ?? 12;
  return {
    firstDay: dayNumber(year, month ?? 1, day ?? 1),
    lastDay: dayNumber(year, lastMonth, day ?? daysInMonth(year, lastMonth)),
  };
}
