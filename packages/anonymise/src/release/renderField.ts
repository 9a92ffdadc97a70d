import { parseNumber } from '../table/parseNumber.js';

/** What a spreadsheet may take for a formula, the full-width forms included; apostrophes in front count as ours. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/**
 * One field of the published CSV.
 *
 * @param text - the value
 * @returns the field, guarded against formulas and quoted where needed
 */
export function renderField(text: string): string {
  const guarded = FORMULA.test(text) && parseNumber(text) === undefined ? `'${text}` : text;
  return guarded === '' || NEEDS_QUOTES.test(guarded)
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
