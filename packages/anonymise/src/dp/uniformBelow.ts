import type { RandomSource } from '../random/RandomSource.js';

/**
 * A whole number from 0 up to, not including, a bound; every one equally likely, by rejection.
 *
 * @param random - the source
 * @param bound - above 0
 * @returns the number
 */
export function uniformBelow(random: RandomSource, bound: bigint): bigint {
  const bits = (bound - 1n).toString(2).length;
  const words = Math.ceil(bits / 32);
  const surplus = BigInt(words * 32 - bits);
  for (;;) {
    let value = 0n;
    for (let word = 0; word < words; word++) value = (value << 32n) | BigInt(random.nextUint32());
    value >>= surplus;
    if (value < bound) return value;
  }
}
