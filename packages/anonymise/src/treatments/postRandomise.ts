import { randomShare } from '../random/randomBelow.js';
import type { RandomSource } from '../random/RandomSource.js';

/**
 * The exchange matrix of PRAM (post-randomisation, Gouweleeuw et al. 1998) that is published with the release: a value
 * stays with probability `keep`; else it is exchanged for another value in proportion to that value's frequency.
 *
 * @param counts - how often each value occurs
 * @param keep - probability to stay, 0 to 1
 * @returns row i, column j: probability that value i becomes value j; rows sum to 1
 */
export function exchangeMatrix(counts: ArrayLike<number>, keep: number): number[][] {
  const values = Array.from(counts);
  const total = values.reduce((sum, count) => sum + count, 0);
  return values.map((own, row) => {
    const others = total - own;
    return values.map((count, column) => {
      if (others === 0) return column === row ? 1 : 0;
      return column === row ? keep : ((1 - keep) * count) / others;
    });
  });
}

/**
 * Draws the released value of every row.
 *
 * @param codes - value of each row
 * @param matrix - the exchange matrix
 * @param random - the source
 * @returns the released values
 */
export function postRandomise(
  codes: Int32Array,
  matrix: readonly (readonly number[])[],
  random: RandomSource,
): Int32Array {
  return codes.map((code) => {
    const row = matrix[code] as readonly number[];
    let left = randomShare(random);
    for (let value = 0; value < row.length; value++) {
      left -= row[value] as number;
      if (left < 0) return value;
    }
    return code;
  });
}
