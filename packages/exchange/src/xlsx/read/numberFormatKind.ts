/** What a number in a format is: a civil date, a date with a time, a time of day, or a number. */
export type NumberFormatKind = 'number' | 'date' | 'date-time' | 'time';

/** Formats without a code of their own. Source: ECMA-376-1, 18.8.30, with the East Asian ones. */
const builtIn: readonly (readonly [number, number, NumberFormatKind])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date-time'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 45, 'time'],
  [47, 47, 'time'],
  [50, 54, 'date'],
  [55, 56, 'time'],
  [57, 58, 'date'],
];

/** Parts of a format code that are no letters of a date: quoted text, escapes, fills, brackets. */
const literals = /"[^"]{0,255}"|\\.|_.|\*.|\[[^[\]]{0,255}\]|General|AM\/PM|A\/P/giu;

/** Elapsed hours, minutes or seconds: a duration, which is a number. */
const elapsed = /\[(?:h{1,9}|m{1,9}|s{1,9})\]/iu;

/**
 * Tells what numbers in a number format are.
 *
 * @param id - id of the format
 * @param code - its code, when the workbook gives one
 * @returns the kind; `number` for everything that shows no date or time of day
 */
export function numberFormatKind(id: number, code: string | undefined): NumberFormatKind {
  if (code === undefined) {
    return builtIn.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number';
  }
  if (elapsed.test(code)) return 'number';
  const letters = code.replaceAll(literals, '').split(';', 1)[0]!.toLowerCase();
  // A `#`, `0` or `?` beside letters is a number with a unit; `0` after seconds is their fraction.
  if (/[#?@]/u.test(letters)) return 'number';
  const date = /[yd]/u.test(letters);
  const time = /[hs]/u.test(letters);
  if (date && time) return 'date-time';
  if (date) return 'date';
  if (time) return 'time';
  return letters.includes('m') && !letters.includes('0') ? 'date' : 'number';
}
