import { fillerShapes, shapeOf } from '../../rules/support/fillers.js';

/** Longest text that is quiet; below the length from which names are looked for. */
const longest = 60;
/** Most digits of a quiet text; a phone number has more. */
const mostDigits = 4;

/**
 * Whether a text surely gives no finding: short, printable ASCII, single spaces, few digits, and
 * none of the words that fillers look like. It may say no to a harmless text, never yes to another.
 */
export function isQuietText(text: string): boolean {
  const { length } = text;
  if (length < 4 || length > longest) return false;
  let digits = 0;
  let previous = 32;
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 32 || unit > 126) return false;
    if (unit === 32) {
      if (previous === 32) return false;
    } else if (unit <= 57) {
      // Digits, and the slash of addresses and dates.
      if (unit === 47) return false;
      if (unit >= 48) digits += 1;
    } else if (unit === 64) return false;
    previous = unit;
  }
  if (previous === 32 || digits > mostDigits) return false;
  return !fillerShapes.has(shapeOf(text)) && !text.includes('www.');
}
