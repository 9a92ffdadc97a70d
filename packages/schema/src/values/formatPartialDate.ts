import { NjiaError } from '../errors/njiaError.js';
import { isPartialDate } from './isPartialDate.js';
import { parsePartialDate } from './parsePartialDate.js';
import type { PartialDate } from './partialDate.js';
import type { PartialDateParts } from './partialDateParts.js';

const months = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  sw: 'Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba'.split(
    ' ',
  ),
} as const;

/**
 * Writes the parts of a date in the form of the format.
 *
 * @param parts - Year, perhaps month, perhaps day.
 * @returns Such as `2022-07`.
 * @throws NjiaError `DATE-PARTS` when there is no such date.
 */
export function partialDateOf(parts: PartialDateParts): PartialDate {
  const { year, month, day } = parts;
  const text =
    month === undefined
      ? String(year)
      : day === undefined
        ? `${year}-${digits(month)}`
        : `${year}-${digits(month)}-${digits(day)}`;
  if ((day !== undefined && month === undefined) || !isPartialDate(text))
    throw new NjiaError('DATE-PARTS', 'These parts make no date.', {
      hint: 'Years run from 1000 to 2999; a day needs a month, and must exist in it.',
    });
  return text;
}

function digits(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * Writes a partial date for people: `14 July 2022`, `Julai 2022`.
 *
 * @param date - A partial date.
 * @param locale - Language; default English.
 * @returns The date in words, or an empty text when the value is no partial date.
 */
export function formatPartialDate(date: PartialDate, locale: 'en' | 'sw' = 'en'): string {
  const parts = parsePartialDate(date);
  if (parts === undefined) return '';
  const { year, month, day } = parts;
  if (month === undefined) return String(year);
  const name = months[locale][month - 1]!;
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}
