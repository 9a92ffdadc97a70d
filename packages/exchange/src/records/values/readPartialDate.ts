import { numberWords } from '@njia/schema';
import type { Cell } from '../../tables/cell.js';
import { cellText } from './cellText.js';
import { civilDate } from './civilDate.js';
import { foldText } from './foldText.js';
import { monthNumbers } from './monthNumbers.js';
import { serialDate } from './serialDate.js';

/** Which of day and month comes first in `03/04/2026`. */
export type DateOrder = 'dmy' | 'mdy';

/** How to read a date cell. */
export interface DateReadingOptions {
  /** Order of day and month where a cell does not say. */
  readonly order: DateOrder;
  /** Date system of the workbook, for plain numbers. */
  readonly system?: '1900' | '1904';
  /** Least day number taken for a date; default 36526 (2000-01-01), lower for dates of birth. */
  readonly firstSerial?: number;
}

/** A date as read, or why it could not be. */
export type DateReading =
  | {
      readonly kind: 'date';
      /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
      readonly value: string;
      /** Day and month could be swapped: `order` decided. */
      readonly ambiguous: boolean;
      /** The cell held a spreadsheet day number. */
      readonly serial: boolean;
      /** The only order in which the cell makes a date, when it shows one. */
      readonly shows?: DateOrder;
    }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

const weekdays = new Set(
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili'.split(
    ' ',
  ),
);
const fillers = new Set(
  'of the on in date dated tarehe ya mwezi mwaka wa early mid late end beginning start mwanzo mwanzoni mwisho mwishoni katikati mwa st nd rd th'.split(
    ' ',
  ),
);

/**
 * Reads a civil date, possibly partial, in the spellings met in the field: ISO dates and
 * date-times, `3/5/26`, `14.07.2022`, `July 2022`, `3 Machi 2026`, `mwezi wa tatu 2026`, workbook
 * dates and day numbers. The clock time and its offset are dropped: the day is the day as written.
 *
 * @param cell - The cell.
 * @param options - Order, date system and window for day numbers.
 */
export function readPartialDate(cell: Cell, options: DateReadingOptions): DateReading {
  if (typeof cell === 'number') return fromNumber(cell, options);
  const text = cellText(cell);
  if (text === undefined || text.length > 60) return { kind: 'unreadable' };
  if (/^\d+(?:\.\d+)?$/u.test(text)) return fromNumber(Number(text), options);
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?$/su.exec(text);
  if (iso) {
    return exact(
      civilDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3])),
    );
  }
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:,? .*)?$/su.exec(text);
  if (numeric)
    return fromParts(Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3]!), options.order);
  const month = /^(\d{1,2})[-/.](\d{4})$/u.exec(text);
  if (month) return exact(civilDate(Number(month[2]), Number(month[1])));
  return fromWords(text.replace(/,? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/iu, ''));
}

function fromNumber(value: number, options: DateReadingOptions): DateReading {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return exact(civilDate(value));
  const first = options.firstSerial ?? 36_526;
  if (value < first || value >= 55_154) return { kind: 'unreadable' };
  const date = serialDate(value, options.system);
  return date === undefined
    ? { kind: 'unreadable' }
    : { kind: 'date', value: date, ambiguous: false, serial: true };
}

function fromParts(first: number, second: number, year: number, order: DateOrder): DateReading {
  const dayFirst = civilDate(year, second, first);
  const monthFirst = civilDate(year, first, second);
  if (dayFirst === undefined && monthFirst === undefined) return { kind: 'impossible' };
  if (dayFirst !== undefined && monthFirst !== undefined) {
    const value = order === 'dmy' ? dayFirst : monthFirst;
    return { kind: 'date', value, ambiguous: dayFirst !== monthFirst, serial: false };
  }
  return dayFirst === undefined
    ? { kind: 'date', value: monthFirst!, ambiguous: false, serial: false, shows: 'mdy' }
    : { kind: 'date', value: dayFirst, ambiguous: false, serial: false, shows: 'dmy' };
}

/** Dates with a month name: at most one day, one month and one year, in any order. */
function fromWords(text: string): DateReading {
  let day: number | undefined;
  let month: number | undefined;
  let year: number | undefined;
  // "3rd" and "5Machi" fold to one run: parted into digits and letters first.
  for (const token of foldText(text)
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .split(' ')) {
    if (fillers.has(token) || weekdays.has(token)) continue;
    if (/^\d+$/u.test(token)) {
      if (token.length === 4 && year === undefined) year = Number(token);
      else if (token.length <= 2 && day === undefined) day = Number(token);
      else if (token.length === 2 && year === undefined) year = fullYear(token);
      else return { kind: 'unreadable' };
      continue;
    }
    const named =
      monthNumbers.get(token) ??
      (/\bmwezi\b/u.test(text.toLowerCase()) ? numberWords.get(token) : undefined);
    if (named === undefined || month !== undefined) return { kind: 'unreadable' };
    month = named;
  }
  // "July 26" without a year could be a day or a year: not guessed.
  if (year === undefined) return { kind: 'unreadable' };
  if (month === undefined)
    return day === undefined ? exact(civilDate(year)) : { kind: 'unreadable' };
  return exact(civilDate(year, month, day));
}

function exact(value: string | undefined): DateReading {
  return value === undefined
    ? { kind: 'impossible' }
    : { kind: 'date', value, ambiguous: false, serial: false };
}

/** Two-digit years: 00 to 49 are this century's, the others the last one's. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}
