import type { RandomSource } from '../random/RandomSource.js';
import { bernoulliExp } from './bernoulliExp.js';
import type { Rational } from './Rational.js';
import { uniformBelow } from './uniformBelow.js';

/**
 * Draws from the discrete Laplace distribution, P(x) proportional to exp(-|x| / scale), exactly (Canonne, Kamath, Steinke
 * 2020, algorithm 2).
 *
 * @param random - the source
 * @param scale - sensitivity / epsilon, above 0
 * @returns the noise
 */
export function discreteLaplace(random: RandomSource, scale: Rational): bigint {
  const { numerator: t, denominator: s } = scale;
  for (;;) {
    const offset = uniformBelow(random, t);
    if (!bernoulliExp(random, { numerator: offset, denominator: t })) continue;
    let steps = 0n;
    while (bernoulliExp(random, { numerator: 1n, denominator: 1n })) steps++;
    const magnitude = (offset + t * steps) / s;
    const negative = uniformBelow(random, 2n) === 1n;
    // Zero must not be drawn from both sides.
    if (negative && magnitude === 0n) continue;
    return negative ? -magnitude : magnitude;
  }
}
