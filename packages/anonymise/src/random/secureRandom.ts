import type { RandomSource } from './RandomSource.js';

/**
 * Random integers from the system's secure source (Web Crypto). The right choice for a release.
 *
 * @returns the source
 */
export function secureRandom(): RandomSource {
  const buffer = new Uint32Array(256);
  let next = buffer.length;
  return {
    nextUint32: () => {
      if (next === buffer.length) {
        crypto.getRandomValues(buffer);
        next = 0;
      }
      return buffer[next++] as number;
    },
  };
}
