import type { RandomSource } from './RandomSource.js';

/**
 * Reproducible random integers: the ChaCha20 key stream (RFC 8439) with a key that is derived from a text. Whoever knows
 * the seed can undo what was drawn with it, so it must be as secret as the originals.
 *
 * @param seed - any text
 * @returns the source
 */
export function seededRandom(seed: string): RandomSource {
  const key = new Uint32Array(8);
  const bytes = new TextEncoder().encode(seed);
  // Absorb the seed block by block: each block of 32 bytes is added to the key, and the key replaced by its stream.
  for (let at = 0; at <= bytes.length; at += 32) {
    bytes.subarray(at, at + 32).forEach((byte, index) => {
      key[index >> 2] = ((key[index >> 2] as number) ^ (byte << (8 * (index & 3)))) >>> 0;
    });
    key.set(chachaBlock(key, at + bytes.length).subarray(0, 8));
  }
  let counter = 0;
  let block = chachaBlock(key, counter);
  let next = 0;
  return {
    nextUint32: () => {
      if (next === 16) {
        block = chachaBlock(key, ++counter);
        next = 0;
      }
      return block[next++] as number;
    },
  };
}

/**
 * One block of the ChaCha20 key stream with an all-zero nonce.
 *
 * @param key - eight words
 * @param counter - block counter
 * @returns sixteen words
 */
export function chachaBlock(key: Uint32Array, counter: number): Uint32Array {
  const start = Uint32Array.of(
    0x61707865,
    0x3320646e,
    0x79622d32,
    0x6b206574,
    ...key,
    counter,
    0,
    0,
    0,
  );
  const state = start.slice();
  for (let round = 0; round < 10; round++) {
    for (let column = 0; column < 4; column++)
      quarterRound(state, column, 4 + column, 8 + column, 12 + column);
    quarterRound(state, 0, 5, 10, 15);
    quarterRound(state, 1, 6, 11, 12);
    quarterRound(state, 2, 7, 8, 13);
    quarterRound(state, 3, 4, 9, 14);
  }
  return state.map((word, index) => word + (start[index] as number));
}

function quarterRound(state: Uint32Array, a: number, b: number, c: number, d: number): void {
  addXorRotate(state, a, b, d, 16);
  addXorRotate(state, c, d, b, 12);
  addXorRotate(state, a, b, d, 8);
  addXorRotate(state, c, d, b, 7);
}

function addXorRotate(
  state: Uint32Array,
  sum: number,
  term: number,
  mixed: number,
  bits: number,
): void {
  state[sum] = (state[sum] as number) + (state[term] as number);
  const word = (state[mixed] as number) ^ state[sum];
  state[mixed] = (word << bits) | (word >>> (32 - bits));
}
