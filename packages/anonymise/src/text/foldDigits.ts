/**
 * Writes the decimal digits of every script as 0 to 9: Arabic-Indic, Persian, Devanagari, full-width.
 *
 * @param text - the text
 * @returns the text with such digits only
 */
export function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digit);
}

/** Decimal digits stand in runs of ten, from zero on, in every script. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return character;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
