import type { Steps } from '../steps/Steps.js';
import { hashClasses } from './hashClasses.js';

/** Items (distinct tuples) as columns of small integers, with the rows that each stands for. */
export interface ItemColumns {
  /** Per column the code of each item. */
  readonly codes: readonly Int32Array[];
  /** Per column the number of different codes. */
  readonly cardinalities: readonly number[];
  /** Rows of each item. */
  readonly sizes: Int32Array;
}

/** Greatest number of bits in the result, 2^31 (256 MB). */
export const MAXIMUM_BITS = 2 ** 31;

/** Work space of one depth of the walk, reused for every set of that size: allocating it anew would cost more. */
interface Space {
  readonly items: Int32Array;
  readonly before: Int32Array;
  readonly ids: Int32Array;
  length: number;
  count: number;
}

/**
 * For every set of columns, finds the items whose values in those columns occur in at least `threshold` rows.
 *
 * Sets are numbered as bit masks and visited in ascending order, which is a depth-first walk: the parent of a set is the
 * set without its lowest column, and all subsets come first. An item is looked at only when it is frequent in every
 * subset with one column less (Apriori), so the work is proportional to what is frequent.
 *
 * @param input - the items
 * @param threshold - smallest number of rows
 * @returns in steps, per mask a bit set of items; `undefined` where nothing is frequent
 */
export function* mineFrequent(
  input: ItemColumns,
  threshold: number,
): Steps<(Uint32Array | undefined)[]> {
  const { codes, cardinalities, sizes } = input;
  const words = Math.ceil(sizes.length / 32);
  const frequent: (Uint32Array | undefined)[] = Array.from({ length: 2 ** codes.length });
  const frames = Array.from({ length: codes.length + 1 }, (): Space => ({
    items: new Int32Array(sizes.length),
    before: new Int32Array(sizes.length),
    ids: new Int32Array(sizes.length),
    length: 0,
    count: 0,
  }));
  const totals = new Float64Array(sizes.length + 1);
  const renumbered = new Int32Array(sizes.length + 1);
  const common = new Uint32Array(words);
  const root = frames[0] as Space;
  for (let item = 0; item < sizes.length; item++)
    if ((sizes[item] as number) > 0) root.items[root.length++] = item;
  root.count = 1;
  const all = keepFrequent(root, sizes, threshold, totals, renumbered);
  if (root.length === 0) return frequent;
  frequent[0] = all;
  const waiting = setsWithOneMore(0, 0, codes.length);
  for (let set = waiting.pop(); set !== undefined; set = waiting.pop()) {
    yield;
    const { mask, depth, column } = set;
    const frame = frames[depth] as Space;
    if (!intersectSubsets(mask, column, frequent, common)) continue;
    splitCommon(
      frames[depth - 1] as Space,
      common,
      frame,
      codes[column] as Int32Array,
      cardinalities[column] as number,
    );
    const bits = keepFrequent(frame, sizes, threshold, totals, renumbered);
    if (frame.length === 0) continue;
    frequent[mask] = bits;
    waiting.push(...setsWithOneMore(mask, depth, column));
  }
  return frequent;
}

/** A set of columns: its number, how many there are, the lowest. */
interface ColumnSet {
  readonly mask: number;
  readonly depth: number;
  readonly column: number;
}

/** The sets with one more column, below the lowest that they have; the one to be looked at first stands last. */
function setsWithOneMore(mask: number, depth: number, lowest: number): ColumnSet[] {
  return Array.from({ length: lowest }, (_, at) => {
    const column = lowest - 1 - at;
    return { mask: mask | (1 << column), depth: depth + 1, column };
  });
}

/** Items that are frequent in every set with one column less; false when there is none. */
function intersectSubsets(
  mask: number,
  column: number,
  frequent: readonly (Uint32Array | undefined)[],
  common: Uint32Array,
): boolean {
  common.set(frequent[mask & ~(1 << column)] as Uint32Array);
  for (let rest = mask & ~(1 << column); rest !== 0; rest &= rest - 1) {
    const bits = frequent[mask & ~(rest & -rest)];
    if (bits === undefined) return false;
    for (let word = 0; word < common.length; word++)
      common[word] = (common[word] as number) & (bits[word] as number);
  }
  return true;
}

function takeCommon(parent: Space, common: Uint32Array, frame: Space): void {
  const { items, ids, length } = parent;
  let kept = 0;
  for (let at = 0; at < length; at++) {
    // Written always and kept by the bit: a branch here would be mispredicted half of the time.
    const item = items[at] as number;
    frame.items[kept] = item;
    frame.before[kept] = ids[at] as number;
    kept += ((common[item >>> 5] as number) >>> (item & 31)) & 1;
  }
  frame.length = kept;
  frame.count = parent.count;
}

/** Takes the common items and splits their classes by one more column; in one go where a table of all keys is small. */
function splitCommon(
  parent: Space,
  common: Uint32Array,
  frame: Space,
  codes: Int32Array,
  cardinality: number,
): void {
  const { items, ids, length } = parent;
  const keys = parent.count * cardinality;
  if (keys > Math.max(4096, length * 8)) {
    takeCommon(parent, common, frame);
    frame.count = hashClasses(frame, codes);
    return;
  }
  const { table, stamp } = directFor(keys);
  let kept = 0;
  let next = 0;
  for (let at = 0; at < length; at++) {
    const item = items[at] as number;
    if ((((common[item >>> 5] as number) >>> (item & 31)) & 1) === 0) continue;
    const key = (ids[at] as number) * cardinality + (codes[item] as number);
    let id = (table[key] as number) - stamp;
    if (id < 0) {
      id = next++;
      table[key] = stamp + id;
    }
    frame.items[kept] = item;
    frame.ids[kept++] = id;
  }
  direct.stamp = stamp + next;
  frame.length = kept;
  frame.count = next;
}

/** Drops the items of classes with too few rows and numbers the others anew, in place; returns the items left as bits. */
function keepFrequent(
  frame: Space,
  sizes: Int32Array,
  threshold: number,
  totals: Float64Array,
  renumbered: Int32Array,
): Uint32Array {
  const { items, ids, length, count } = frame;
  totals.fill(0, 0, count);
  for (let at = 0; at < length; at++) {
    const id = ids[at] as number;
    totals[id] = (totals[id] as number) + (sizes[items[at] as number] as number);
  }
  let classes = 0;
  for (let id = 0; id < count; id++)
    renumbered[id] = (totals[id] as number) >= threshold ? classes++ : -1;
  const bits = new Uint32Array(Math.ceil(sizes.length / 32));
  let kept = 0;
  for (let at = 0; at < length; at++) {
    const id = renumbered[ids[at] as number] as number;
    if (id === -1) continue;
    const item = items[at] as number;
    items[kept] = item;
    ids[kept++] = id;
    bits[item >>> 5] = (bits[item >>> 5] as number) | (1 << (item & 31));
  }
  frame.length = kept;
  frame.count = classes;
  return bits;
}

/** A list of items in classes. */
interface Group {
  readonly items: Int32Array;
  readonly ids: Int32Array;
  readonly count: number;
}

/**
 * Splits classes over a list of items by one more column.
 *
 * @param group - items and their classes so far
 * @param codes - the column
 * @param cardinality - number of different codes
 * @returns the same items in finer classes
 */
export function refine(group: Group, codes: Int32Array, cardinality: number): Group {
  const frame: Space = {
    items: group.items,
    before: group.ids,
    ids: new Int32Array(group.items.length),
    length: group.items.length,
    count: group.count,
  };
  const count = splitClasses(frame, codes, cardinality);
  return { items: group.items, ids: frame.ids, count };
}

/** A lookup table that is never cleared: entries below `stamp` are left over from earlier calls and count as empty. */
const direct = { table: new Int32Array(0), stamp: 1 };

function directFor(keys: number): { readonly table: Int32Array; readonly stamp: number } {
  if (direct.table.length < keys || direct.stamp > 2 ** 30) {
    direct.table = new Int32Array(Math.max(keys, direct.table.length));
    direct.stamp = 1;
  }
  return direct;
}

/** Writes the finer classes of a frame to its `ids`; returns their number. */
function splitClasses(frame: Space, codes: Int32Array, cardinality: number): number {
  const { items, before, ids, length } = frame;
  const keys = frame.count * cardinality;
  if (keys > Math.max(4096, length * 8)) return hashClasses(frame, codes);
  const { table, stamp } = directFor(keys);
  let next = 0;
  for (let at = 0; at < length; at++) {
    const key = (before[at] as number) * cardinality + (codes[items[at] as number] as number);
    let id = (table[key] as number) - stamp;
    if (id < 0) {
      id = next++;
      table[key] = stamp + id;
    }
    ids[at] = id;
  }
  direct.stamp = stamp + next;
  return next;
}
