import { daysInMonth } from './daysInMonth.js';
import type { PartialDateParts } from './partialDateParts.js';

const shape = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/**
 * Reads a partial date: `2022`, `2022-07` or `2022-07-14`.
 *
 * @param text - A text in the form of the format; other spellings are the business of importers.
 * @returns The parts, or `undefined` when the text is no such date or the day does not exist.
 */
export function parsePartialDate(text: string): PartialDateParts | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { year };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) return { year, month };
  const day = Number(parts[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}
