import type { Grouping } from './groupPool.js';
import type { ItemColumns } from './mineFrequent.js';
import { packKey } from './packKey.js';

/** Where every item stands so far. */
export interface Placement {
  /** Bit set of the items that are still to be placed. */
  readonly pool: Uint32Array;
  /** Class of each placed item, -1 for the others. */
  readonly classOf: Int32Array;
  /** Rows of each class. */
  readonly classRows: number[];
  /** Cost a row of each class. */
  readonly classCosts: number[];
}

/** One pattern under which classes may be completed. */
export interface Completion {
  /** The items' columns at the pattern's levels. */
  readonly input: ItemColumns;
  /** Bit mask of the kept columns. */
  readonly kept: number;
  /** Items whose kept values are frequent enough in the whole table. */
  readonly bits: Uint32Array;
  /** Cost a row. */
  readonly cost: number;
  /** The pool's items grouped by the kept columns. */
  readonly grouping: Grouping;
}

/** Most donors looked at for one class. */
const MOST_DONORS = 256;

/** A class that lacks some rows, and those that could come over. */
interface Wanting {
  readonly items: number[];
  rows: number;
  readonly donors: number[];
}

/**
 * Completes classes that lack a few rows with rows of classes that have more than k: those rows pay a little more, all
 * rows of the completed class pay less than they would under a later pattern. Only for models of class size: taking rows
 * away could break others.
 *
 * @param completion - the pattern
 * @param placement - where every item stands; changed by `place`
 * @param sizes - rows of each item
 * @param k - smallest class
 * @param step - least that a row would pay more under a later pattern
 * @param place - receives the items of each completed class; must update the placement
 */
export function borrowRows(
  completion: Completion,
  placement: Placement,
  sizes: Int32Array,
  k: number,
  step: number,
  place: (items: readonly number[]) => void,
): void {
  const keyOf = packKey(completion.input, completion.kept);
  if (keyOf === undefined) return;
  const wanting = findWanting(completion.grouping, placement.pool, sizes, k, keyOf);
  if (wanting.size === 0) return;
  collectDonors(completion, placement, sizes, k, keyOf, wanting);
  for (const { items, rows, donors } of wanting.values()) {
    const { classOf, classRows, classCosts } = placement;
    const extra = (item: number): number =>
      completion.cost - (classCosts[classOf[item] as number] as number);
    donors.sort((left, right) => extra(left) - extra(right) || left - right);
    const chosen: number[] = [];
    const taken = new Map<number, number>();
    let total = rows;
    let price = 0;
    for (const item of donors) {
      if (total >= k) break;
      const id = classOf[item] as number;
      const size = sizes[item] as number;
      const already = taken.get(id) ?? 0;
      if ((classRows[id] as number) - already - size < k) continue;
      taken.set(id, already + size);
      chosen.push(item);
      total += size;
      price += size * extra(item);
    }
    if (total >= k && price < rows * step) place([...items, ...chosen]);
  }
}

/** Classes of the pool with at least half of the rows they need. */
function findWanting(
  { items, ids, count }: Grouping,
  pool: Uint32Array,
  sizes: Int32Array,
  k: number,
  keyOf: (item: number) => number,
): Map<number, Wanting> {
  const rows = new Int32Array(count);
  const isFree = (item: number): boolean =>
    (((pool[item >>> 5] as number) >>> (item & 31)) & 1) === 1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as number;
    const id = ids[at] as number;
    if (isFree(item)) rows[id] = (rows[id] as number) + (sizes[item] as number);
  }
  const wanting = new Map<number, Wanting>();
  for (let at = 0; at < items.length; at++) {
    const found = rows[ids[at] as number] as number;
    const item = items[at] as number;
    if (found * 2 < k || found >= k || !isFree(item)) continue;
    const key = keyOf(item);
    const entry = wanting.get(key) ?? { items: [], rows: found, donors: [] };
    entry.items.push(item);
    wanting.set(key, entry);
  }
  return wanting;
}

function collectDonors(
  { bits }: Completion,
  { pool, classOf, classRows }: Placement,
  sizes: Int32Array,
  k: number,
  keyOf: (item: number) => number,
  wanting: ReadonlyMap<number, Wanting>,
): void {
  for (let word = 0; word < bits.length; word++) {
    for (
      let rest = (bits[word] as number) & ~(pool[word] as number);
      rest !== 0;
      rest &= rest - 1
    ) {
      const item = word * 32 + 31 - Math.clz32(rest & -rest);
      const id = classOf[item] as number;
      if (id === -1 || (classRows[id] as number) - (sizes[item] as number) < k) continue;
      const entry = wanting.get(keyOf(item));
      if (entry !== undefined && entry.donors.length < MOST_DONORS) entry.donors.push(item);
    }
  }
}
