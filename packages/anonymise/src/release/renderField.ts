const NEEDS_QUOTES = /[",\r\n]/u;

/**
 * One field of the published CSV.
 *
 * @param guarded - the text, guarded against formulas
 * @returns the field, quoted where needed
 */
export function renderField(guarded: string): string {
  return guarded === '' || NEEDS_QUOTES.test(guarded)
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
