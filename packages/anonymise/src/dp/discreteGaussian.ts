import type { RandomSource } from '../random/RandomSource.js';
import { bernoulliExp } from './bernoulliExp.js';
import { discreteLaplace } from './discreteLaplace.js';
import { fraction, type Rational } from './Rational.js';

/**
 * Draws from the discrete Gaussian distribution, P(x) proportional to exp(-x^2 / (2 sigma^2)), exactly (Canonne, Kamath,
 * Steinke 2020, algorithm 3): a discrete Laplace draw, kept with the right probability.
 *
 * @param random - the source
 * @param sigma2 - the parameter sigma^2, above 0 (the variance is a little less)
 * @returns the noise
 */
export function discreteGaussian(random: RandomSource, sigma2: Rational): bigint {
  const { numerator: a, denominator: b } = sigma2;
  const t = squareRoot(a / b) + 1n;
  for (;;) {
    const draw = discreteLaplace(random, { numerator: t, denominator: 1n });
    const distance = (draw < 0n ? -draw : draw) * b * t - a;
    if (bernoulliExp(random, fraction(distance * distance, 2n * a * b * t * t))) return draw;
  }
}

/** Whole part of the square root, by Newton's method on whole numbers. */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}
