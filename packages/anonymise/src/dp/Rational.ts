import { misuse } from '../error/misuse.js';

/** An exact fraction, in lowest terms, `denominator` above 0. Noise and budgets never pass through floating point. */
export interface Rational {
  /** Numerator. */
  readonly numerator: bigint;
  /** Denominator, above 0. */
  readonly denominator: bigint;
}

/**
 * Reads a decimal or a fraction exactly.
 *
 * @param text - such as `0.5`, `1/3`, `2`
 * @returns the fraction
 * @throws AnonymiseError `argument-invalid` for anything else
 */
export function rational(text: string): Rational {
  const match = /^(\d{1,30})(?:\.(\d{1,30})|\/(\d{1,30}))?$/u.exec(text);
  const [, whole = '', decimals, divisor] = match ?? [];
  const denominator =
    divisor === undefined ? 10n ** BigInt((decimals ?? '').length) : BigInt(divisor);
  if (match === null || denominator === 0n) {
    throw misuse(
      'argument-invalid',
      'A parameter is no exact number.',
      'Write it as text, such as 0.5 or 1/3.',
    );
  }
  return fraction(BigInt(whole + (decimals ?? '')), denominator);
}

/**
 * Makes a fraction in lowest terms.
 *
 * @param numerator - any whole number
 * @param denominator - above 0
 * @returns the fraction
 */
export function fraction(numerator: bigint, denominator: bigint): Rational {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n
    ? { numerator: 0n, denominator: 1n }
    : { numerator: numerator / a, denominator: denominator / a };
}

/**
 * Adds two fractions.
 *
 * @param left - a fraction
 * @param right - a fraction
 * @returns the sum
 */
export function addRational(left: Rational, right: Rational): Rational {
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/**
 * Compares two fractions.
 *
 * @param left - a fraction
 * @param right - a fraction
 * @returns negative, zero or positive
 */
export function compareRational(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The fraction as text, as {@link rational} reads it.
 *
 * @param value - the fraction
 * @returns the text
 */
export function writeRational({ numerator, denominator }: Rational): string {
  return denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`;
}
