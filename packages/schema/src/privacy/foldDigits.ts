/** Characters that nobody sees: zero-width, direction marks, soft hyphen, byte order mark. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu;
const ascii = /^[\u0020-\u007E]*$/u;

/**
 * Writes a text the plain way before patterns look at it: full-width and Arabic digits become ASCII,
 * invisible characters go. Otherwise a number pasted from a chat would pass unseen.
 */
export function foldDigits(text: string): string {
  if (ascii.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}
