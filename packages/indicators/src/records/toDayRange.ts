import { civilDateOfTimestamp } from '../time/civilDateOfTimestamp.js';
import type { DayRange } from '../time/DayRange.js';
import { dayNumber } from '../time/dayNumber.js';
import { partialDateRange } from '../time/partialDate.js';

/**
 * Reads a value as a partial date: a text of the format, a timestamp with offset, or a whole number as a year.
 *
 * @param value - The value.
 * @param timeZone - Zone in which a timestamp is a civil day.
 * @returns Its days, or `undefined` if it is not a date.
 */
export function toDayRange(value: unknown, timeZone: string): DayRange | undefined {
  if (typeof value === 'string') {
    if (value.length <= 10) return partialDateRange(value);
    const civil = civilDateOfTimestamp(value, timeZone);
    return civil === undefined ? undefined : partialDateRange(civil);
  }
  if (typeof value === 'object' && value !== null && 'first' in value && 'last' in value)
    return value as DayRange;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9999)
    return { first: dayNumber(value, 1, 1), last: dayNumber(value, 12, 31) };
  return undefined;
}
