/**
 * Rounds for print, half away from zero, on the decimal digits of the number: 113.25 to one decimal is 113.3 and -2.5 to
 * none is -3. Works on the shortest decimal text, because 1.005 * 100 is not 100.5 in binary.
 *
 * @param value - Finite number.
 * @param decimals - Digits after the point, 0 to 15.
 */
export function roundHalfAway(value: number, decimals: number): number {
  // From 2^53 on a double has no digits after the point.
  if (!Number.isFinite(value) || value === 0 || Math.abs(value) >= 2 ** 53) return value;
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + decimals}`);
  const rounded = Number(`${Math.floor(shifted + 0.5)}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
