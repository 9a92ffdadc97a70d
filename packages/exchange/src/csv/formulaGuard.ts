/**
 * Texts that a spreadsheet may take for a formula: one of `= + - @ | %` (also full-width, and the
 * minus sign) as the first thing after spaces, control and format characters; or a tab, line end or
 * NUL in front, which some programs drop. Source: OWASP ASVS 5.0, 1.2.10, widened.
 */
const formulaLike = /^(?:[\t\r\n\0]|[\s\p{C}]*[=+\-@|%\uff0b\uff0d\uff1d\uff20\u2212])/u;

/** Plain decimal numbers, and phone numbers: a spreadsheet reads a number, never a formula. */
const plainNumber = /^[+-]?\d{1,20}(?:\.\d{1,20})?$/u;

function isGuarded(text: string): boolean {
  let at = 0;
  while (text.charCodeAt(at) === 39) at++;
  const inner = at === 0 ? text : text.slice(at);
  return formulaLike.test(inner) && !plainNumber.test(inner);
}

/**
 * Makes a text harmless for spreadsheets by an apostrophe in front, where it is needed.
 *
 * @param text - any text
 * @returns the text, or the text with `'` in front; {@link unguardFormula} takes it off again
 */
export function guardFormula(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

/**
 * Takes off the apostrophe that {@link guardFormula}, or another exporter with the same habit, put
 * there. Other apostrophes stay: `unguardFormula(guardFormula(text)) === text` for every text.
 *
 * @param text - text of a cell
 * @returns the text as it was meant
 */
export function unguardFormula(text: string): string {
  return text.charCodeAt(0) === 39 && isGuarded(text.slice(1)) ? text.slice(1) : text;
}
