import { type ItemColumns, refine } from './mineFrequent.js';

/** Items that agree in some columns, in classes. */
export interface Grouping {
  /** The items. */
  readonly items: Int32Array;
  /** Class of each of them, from 0. */
  readonly ids: Int32Array;
  /** Number of classes. */
  readonly count: number;
}

/**
 * Groups the items of a pool by some columns.
 *
 * @param input - the items
 * @param kept - bit mask of the columns
 * @param bits - bit set of the items that can be in a class that is large enough
 * @param pool - bit set of the items that are still to be placed
 * @returns the items in both sets, grouped
 */
export function groupPool(
  input: ItemColumns,
  kept: number,
  bits: Uint32Array,
  pool: Uint32Array,
): Grouping {
  let length = 0;
  const items = new Int32Array(bits.length * 32);
  for (let word = 0; word < bits.length; word++) {
    for (let rest = (bits[word] as number) & (pool[word] as number); rest !== 0; rest &= rest - 1) {
      items[length++] = word * 32 + 31 - Math.clz32(rest & -rest);
    }
  }
  let group: Grouping = {
    items: items.slice(0, length),
    ids: new Int32Array(length),
    count: length === 0 ? 0 : 1,
  };
  if (length === 0) return group;
  for (let column = 0; column < input.codes.length; column++) {
    if (((kept >> column) & 1) === 0) continue;
    group = refine(group, input.codes[column] as Int32Array, input.cardinalities[column] as number);
  }
  return group;
}
