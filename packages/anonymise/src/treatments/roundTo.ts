import { parseNumber } from '../table/parseNumber.js';

/**
 * Makes the function that rounds to the nearest multiple, halves away from zero.
 *
 * @param base - the base, above 0
 * @returns the function on texts; texts that are no numbers stay
 */
export function roundTo(base: number): (value: string) => string {
  return (value) => {
    const number = parseNumber(value);
    if (number === undefined) return value;
    const steps = Math.sign(number) * Math.round(Math.abs(number) / base);
    // Twelve digits hide the binary noise of a decimal base such as 0.1.
    return String(Number((steps * base).toPrecision(12)) + 0);
  };
}
