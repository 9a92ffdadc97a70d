import { dayNumber, daysInMonth, isCivilDate } from './dayNumber.js';
import type { DayRange } from './DayRange.js';

const digitAt = (text: string, index: number): number => text.charCodeAt(index) - 48;

/** Reads `length` ASCII digits, or -1. A hand-written loop: this runs once for each date of each record. */
function digits(text: string, from: number, length: number): number {
  let value = 0;
  for (let index = from; index < from + length; index += 1) {
    const digit = digitAt(text, index);
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Reads a partial date, `2022`, `2022-07` or `2022-07-14`, as the interval of its days.
 *
 * @param text - The date as text. A timestamp is not a date: turn it into a civil date first.
 * @returns The first and last possible day, or `undefined` if the text is not a partial date of a day that exists.
 */
export function partialDateRange(text: string): DayRange | undefined {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = digits(text, 0, 4);
  if (year < 1) return undefined;
  if (length === 4) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = text.charCodeAt(4) === 45 ? digits(text, 5, 2) : -1;
  if (month < 1 || month > 12) return undefined;
  if (length === 7) {
    const first = dayNumber(year, month, 1);
    return { first, last: first + daysInMonth(year, month) - 1 };
  }
  const day = text.charCodeAt(7) === 45 ? digits(text, 8, 2) : -1;
  if (!isCivilDate(year, month, day)) return undefined;
  const only = dayNumber(year, month, day);
  return { first: only, last: only };
}
