/**
 * Orders texts by UTF-16 code units, `null` first: the same on every machine and in every language.
 *
 * @param left - a text or `null`
 * @param right - a text or `null`
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it
 */
export function compareText(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}
