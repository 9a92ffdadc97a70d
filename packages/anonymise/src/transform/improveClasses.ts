import type { Placement } from './borrowRows.js';
import { groupPool } from './groupPool.js';
import type { ItemColumns } from './mineFrequent.js';

/** One pattern under which rows could have been released. */
export interface Alternative {
  /** The items' columns at the pattern's levels. */
  readonly input: ItemColumns;
  /** Bit mask of the kept columns. */
  readonly kept: number;
  /** Items whose kept values are frequent enough in the whole table. */
  readonly bits: Uint32Array;
  /** Cost a row. */
  readonly cost: number;
}

/** Options of {@link improveClasses}. */
export interface Improvement {
  /** Rows of each item. */
  readonly sizes: Int32Array;
  /** Smallest class. */
  readonly k: number;
  /** Cost of a row that is dropped. */
  readonly droppedCost: number;
  /** Receives the position of an alternative and the items of a new class; must update the placement. */
  readonly place: (alternative: number, items: readonly number[]) => void;
}

/** Costs closer than this are the same. */
const SAME = 1e-9;

/**
 * Goes over all patterns once more when every row has a class: rows that their classes can spare form a class of a
 * cheaper pattern, with the help of spare rows of classes that are cheaper still, wherever the former gain more than the
 * latter lose. Every class keeps at least k rows or gives all of them away. Only for models of class size.
 *
 * @param alternatives - the patterns in ascending cost
 * @param placement - where every item stands; changed by `place`
 * @param options - sizes, k, costs
 */
export function improveClasses(
  alternatives: readonly Alternative[],
  placement: Placement,
  { sizes, k, droppedCost, place }: Improvement,
): void {
  const { classOf, classRows, classCosts } = placement;
  const everything = new Uint32Array(Math.ceil(sizes.length / 32)).fill(-1);
  const costOf = (item: number): number => {
    const id = classOf[item] as number;
    return id === -1 ? droppedCost : (classCosts[id] as number);
  };
  alternatives.forEach(({ input, kept, bits, cost }, at) => {
    const { items, ids, count } = groupPool(input, kept, bits, everything);
    const groups: (number[] | undefined)[] = Array.from({ length: count });
    items.forEach((item, place) => {
      if (costOf(item) > cost + SAME) groups[ids[place] as number] ??= [];
    });
    items.forEach((item, place) => groups[ids[place] as number]?.push(item));
    for (const group of groups) {
      if (group === undefined) continue;
      group.sort((left, right) => costOf(right) - costOf(left) || left - right);
      const within = rowsByClass(group, classOf, sizes);
      const taken = new Map<number, number>();
      const chosen: number[] = [];
      let rows = 0;
      let gain = 0;
      for (const item of group) {
        const saved = costOf(item) - cost;
        if (saved <= SAME && rows >= k) break;
        if (saved < -SAME && gain <= SAME) break;
        const id = classOf[item] as number;
        const size = sizes[item] as number;
        const already = taken.get(id) ?? 0;
        // A class that wholly saves by it may give up all of its rows, any other only those above k.
        const givesAll = saved > SAME && within.get(id) === classRows[id];
        if (id !== -1 && !givesAll && (classRows[id] as number) - already - size < k) continue;
        taken.set(id, already + size);
        chosen.push(item);
        rows += size;
        gain += size * saved;
      }
      if (rows >= k && gain > SAME) place(at, chosen);
    }
  });
}

function rowsByClass(
  items: readonly number[],
  classOf: Int32Array,
  sizes: Int32Array,
): Map<number, number> {
  const rows = new Map<number, number>();
  for (const item of items) {
    const id = classOf[item] as number;
    rows.set(id, (rows.get(id) ?? 0) + (sizes[item] as number));
  }
  return rows;
}
