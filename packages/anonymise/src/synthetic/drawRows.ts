import { throwIfAborted } from '../error/throwIfAborted.js';
import { randomBelow, randomShare } from '../random/randomBelow.js';
import type { RandomSource } from '../random/RandomSource.js';
import type { Combinations } from './Combinations.js';

/** What stands in a drawn row where no value is possible. */
export const NO_VALUE = -1;

/** Rows between two looks at the signal. */
const PULSE = 256;

/**
 * Draws rows from counts of combinations, value by value, the columns in random order. A value is possible only when every
 * combination of up to L values that it makes with those drawn before is a counted one; the oftener it occurs with them,
 * and the less of its own count is used up, the likelier it is. A column for which nothing is possible stays without a
 * value. The originals are not looked at.
 *
 * @param combinations - the counts
 * @param rows - how many rows
 * @param random - the source
 * @param signal - ends the draw with an error
 * @returns one code a row and column (rows one after another), -1 for no value
 */
export function drawRows(
  combinations: Combinations,
  rows: number,
  random: RandomSource,
  signal?: AbortSignal,
): Int32Array {
  const { starts, children, counts, lengths, items, longest, persons } = combinations;
  const columns = starts.length - 1;
  const drawn = new Int32Array(rows * columns).fill(NO_VALUE);
  const order = Array.from({ length: columns }, (_, column) => column);
  const weights = new Float64Array(items);
  const own = Float64Array.from({ length: items }, (_, item) => {
    const node = children[item] as number;
    return node === 0 ? 0 : (counts[node] as number);
  });
  const left = own.slice();
  // Values that too few have are never drawn: of a column with a million of them nothing is looked at.
  const frequent = order.map((column) => {
    const length = (starts[column + 1] as number) - (starts[column] as number);
    return Int32Array.from({ length }, (_, at) => (starts[column] as number) + at).filter(
      (item) => (own[item] as number) > 0,
    );
  });
  // Every combination of at most L - 1 values drawn so far: what a new value must go together with.
  let known: number[] = [];
  const isPossible = (item: number): boolean =>
    (left[item] as number) > 0 && known.every((node) => children[node * items + item] !== 0);
  /** Its own count, times how much oftener than by chance it occurs with what was drawn. */
  const weigh = (item: number): number => {
    let weight = left[item] as number;
    for (const node of known) {
      if (lengths[node] !== 1) continue;
      const both = counts[children[node * items + item] as number] as number;
      weight *= (both * persons) / ((counts[node] as number) * (own[item] as number));
    }
    return weight;
  };
  for (let row = 0; row < rows; row++) {
    if (row % PULSE === 0) throwIfAborted(signal);
    shuffle(order, random);
    known = [0];
    for (const column of order) {
      const possible = frequent[column] as Int32Array;
      let sum = 0;
      for (const item of possible) sum += weights[item] = isPossible(item) ? weigh(item) : 0;
      if (sum === 0) continue;
      const item = pick(weights, possible, randomShare(random) * sum);
      drawn[row * columns + column] = item - (starts[column] as number);
      left[item] = (left[item] as number) - 1;
      const longer = known
        .filter((node) => (lengths[node] as number) < longest - 1)
        .map((node) => children[node * items + item] as number);
      known = [...known, ...longer];
    }
  }
  return drawn;
}

/** The item at a mark on the line of weights; never one of weight 0, whatever the rounding. */
function pick(weights: Float64Array, items: Int32Array, mark: number): number {
  let chosen = items[0] as number;
  let passed = 0;
  for (const item of items) {
    const weight = weights[item] as number;
    if (weight === 0) continue;
    chosen = item;
    passed += weight;
    if (passed > mark) break;
  }
  return chosen;
}

function shuffle(order: number[], random: RandomSource): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = randomBelow(random, at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
