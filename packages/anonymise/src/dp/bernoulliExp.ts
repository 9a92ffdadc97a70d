import type { RandomSource } from '../random/RandomSource.js';
import type { Rational } from './Rational.js';
import { uniformBelow } from './uniformBelow.js';

/**
 * True with probability exp(-x), exactly, for a fraction x of at least 0 (Canonne, Kamath, Steinke 2020, algorithm 1): no
 * exponential is ever computed.
 *
 * @param random - the source
 * @param x - the exponent
 * @returns the draw
 */
export function bernoulliExp(random: RandomSource, { numerator, denominator }: Rational): boolean {
  for (let whole = numerator / denominator; whole > 0n; whole--) {
    if (!bernoulliExpBelowOne(random, 1n, 1n)) return false;
  }
  return bernoulliExpBelowOne(random, numerator % denominator, denominator);
}

/** For x of at most 1: trials of probability x, x/2, x/3 ...; true when the first failure comes at an odd place. */
function bernoulliExpBelowOne(
  random: RandomSource,
  numerator: bigint,
  denominator: bigint,
): boolean {
  let place = 1n;
  while (uniformBelow(random, denominator * place) < numerator) place++;
  return place % 2n === 1n;
}
