/** Code of the digit 0. */
const zero = 48;
/** Code of the hyphen. */
const hyphen = 45;

/**
 * A whole day of the shape `dddd-dd-dd` as one number, such as 20220714: days in order are numbers in order. Years before
 * 1000 and days after the 28th are left to those who read dates. Written out, in one pass without a call: once a record.
 *
 * @param text - Any text.
 * @returns The number; -1 if the text is no such day.
 */
export function plainDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen)
    return -1;
  const a = text.charCodeAt(0) - zero;
  const b = text.charCodeAt(1) - zero;
  const c = text.charCodeAt(2) - zero;
  const d = text.charCodeAt(3) - zero;
  const e = text.charCodeAt(5) - zero;
  const f = text.charCodeAt(6) - zero;
  const g = text.charCodeAt(8) - zero;
  const h = text.charCodeAt(9) - zero;
  // Negative if one of them is below 0 or above 9: the highest bit of any survives.
  const digits =
    a |
    (9 - a) |
    b |
    (9 - b) |
    c |
    (9 - c) |
    d |
    (9 - d) |
    e |
    (9 - e) |
    f |
    (9 - f) |
    g |
    (9 - g) |
    h |
    (9 - h);
  const month = e * 10 + f;
  const day = g * 10 + h;
  if (digits < 0 || a === 0 || month < 1 || month > 12 || day < 1 || day > 28) return -1;
  return (a * 1000 + b * 100 + c * 10 + d) * 10_000 + month * 100 + day;
}
