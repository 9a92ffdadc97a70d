/** A number as people write it; the one thing that may begin with a sign. */
const SIGNED_NUMBER = /^[+-](?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:e[+-]?\d{1,3})?$/iu;
const RISKY_STARTS = new Set('=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}');

/**
 * Whether a text begins as what a spreadsheet runs begins, the full-width signs included.
 *
 * @param text - the text
 * @returns whether it does
 */
export function startsRisky(text: string): boolean {
  return RISKY_STARTS.has(text.charAt(0));
}

/**
 * Whether a spreadsheet could run a text as a formula: it begins like one, and is no number.
 *
 * @param text - the text
 * @returns whether it could
 */
export function mayRun(text: string): boolean {
  return startsRisky(text) && !(SIGNED_NUMBER.test(text) && Number.isFinite(Number(text)));
}
