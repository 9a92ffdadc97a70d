const NUMBER = /^[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:e[+-]?\d{1,3})?$/iu;

/**
 * Reads a text as a finite decimal number. Stricter than `Number`: no hexadecimal, no empty text, no `Infinity`.
 *
 * @param text - the text
 * @returns the number, or `undefined` when the text is none
 */
export function parseNumber(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
