import type { RandomSource } from './RandomSource.js';

/**
 * Draws a whole number below a bound without bias (rejection).
 *
 * @param random - the source
 * @param bound - from 1 to 2^32
 * @returns a whole number from 0 to bound - 1
 */
export function randomBelow(random: RandomSource, bound: number): number {
  const limit = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    const drawn = random.nextUint32();
    if (drawn < limit) return drawn % bound;
  }
}

/**
 * Draws a number from 0 (included) to 1 (not included) with 53 random bits.
 *
 * @param random - the source
 * @returns the number
 */
export function randomShare(random: RandomSource): number {
  const high = random.nextUint32() >>> 5;
  const low = random.nextUint32() >>> 6;
  return (high * 67108864 + low) / 9007199254740992;
}
