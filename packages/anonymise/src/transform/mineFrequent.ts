import { throwIfAborted } from '../error/throwIfAborted.js';

/** Items (distinct tuples) as columns of small integers, with the rows that each stands for. */
export interface ItemColumns {
  /** Per column the code of each item. */
  readonly codes: readonly Int32Array[];
  /** Per column the number of different codes. */
  readonly cardinalities: readonly number[];
  /** Rows of each item. */
  readonly sizes: Int32Array;
}

/** Classes over part of the items. */
interface Group {
  readonly items: Int32Array;
  readonly ids: Int32Array;
  readonly count: number;
}

/** Greatest number of bits in the result, 2^31 (256 MB). */
export const MAXIMUM_BITS = 2 ** 31;

/**
 * For every set of columns, finds the items whose values in those columns occur in at least `threshold` rows.
 *
 * Sets are numbered as bit masks and visited in ascending order, which is a depth-first walk: the parent of a set is the
 * set without its lowest column, and all subsets come first. An item is looked at only when it is frequent in every
 * subset with one column less (Apriori), so the work is proportional to what is frequent.
 *
 * @param input - the items
 * @param threshold - smallest number of rows
 * @param signal - ends the walk with an error
 * @returns per mask a bit set of items; `undefined` where nothing is frequent
 */
export function mineFrequent(
  input: ItemColumns,
  threshold: number,
  signal?: AbortSignal,
): (Uint32Array | undefined)[] {
  const { codes, cardinalities, sizes } = input;
  const frequent: (Uint32Array | undefined)[] = Array.from({ length: 2 ** codes.length });
  const all: Group = {
    items: Int32Array.from(sizes, (_, item) => item).filter((item) => (sizes[item] as number) > 0),
    ids: new Int32Array(sizes.length),
    count: 1,
  };
  const visit = (mask: number, parent: Group, column: number): void => {
    throwIfAborted(signal);
    const candidates = column === -1 ? parent : keepCandidates(mask, parent, column, frequent);
    const refined = column === -1 ? parent : refine(candidates, codes[column] as Int32Array, cardinalities[column] as number);
    const group = keepFrequent(refined, sizes, threshold);
    if (group.items.length === 0) return;
    const bits = new Uint32Array(Math.ceil(sizes.length / 32));
    for (const item of group.items) bits[item >>> 5] = (bits[item >>> 5] as number) | (1 << (item & 31));
    frequent[mask] = bits;
    const lowest = column === -1 ? codes.length : column;
    for (let next = 0; next < lowest; next++) visit(mask | (1 << next), group, next);
  };
  visit(0, all, -1);
  return frequent;
}

/** Items that are frequent in every set with one column less. */
function keepCandidates(
  mask: number,
  parent: Group,
  column: number,
  frequent: readonly (Uint32Array | undefined)[],
): Group {
  const subsets: Uint32Array[] = [];
  for (let rest = mask & ~(1 << column); rest !== 0; rest &= rest - 1) {
    const bits = frequent[mask & ~(rest & -rest)];
    if (bits === undefined) return { items: new Int32Array(0), ids: new Int32Array(0), count: 0 };
    subsets.push(bits);
  }
  const items = new Int32Array(parent.items.length);
  const ids = new Int32Array(parent.items.length);
  let kept = 0;
  for (let at = 0; at < parent.items.length; at++) {
    const item = parent.items[at] as number;
    const word = item >>> 5;
    let found = 1;
    for (const bits of subsets) found &= (bits[word] as number) >>> (item & 31);
    if ((found & 1) === 0) continue;
    items[kept] = item;
    ids[kept++] = parent.ids[at] as number;
  }
  return { items: items.subarray(0, kept), ids: ids.subarray(0, kept), count: parent.count };
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
  const { items, ids, count } = group;
  const refined = new Int32Array(items.length);
  let next = 0;
  if (count * cardinality <= Math.max(4096, items.length * 8)) {
    const table = new Int32Array(count * cardinality);
    for (let at = 0; at < items.length; at++) {
      const key = (ids[at] as number) * cardinality + (codes[items[at] as number] as number);
      let id = table[key] as number;
      if (id === 0) table[key] = id = ++next;
      refined[at] = id - 1;
    }
    return { items, ids: refined, count: next };
  }
  let size = 16;
  while (size < items.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const first = new Int32Array(items.length);
  for (let at = 0; at < items.length; at++) {
    const left = ids[at] as number;
    const right = codes[items[at] as number] as number;
    let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & (size - 1);
    for (;;) {
      const id = slots[slot] as number;
      if (id === 0) {
        first[next] = at;
        slots[slot] = ++next;
        refined[at] = next - 1;
        break;
      }
      const other = first[id - 1] as number;
      if (ids[other] === left && codes[items[other] as number] === right) {
        refined[at] = id - 1;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { items, ids: refined, count: next };
}

function keepFrequent(group: Group, sizes: Int32Array, threshold: number): Group {
  const totals = new Float64Array(group.count);
  for (let at = 0; at < group.items.length; at++) {
    const id = group.ids[at] as number;
    totals[id] = (totals[id] as number) + (sizes[group.items[at] as number] as number);
  }
  const renumbered = new Int32Array(group.count).fill(-1);
  let classes = 0;
  for (let id = 0; id < group.count; id++) if ((totals[id] as number) >= threshold) renumbered[id] = classes++;
  const items = new Int32Array(group.items.length);
  const ids = new Int32Array(group.items.length);
  let kept = 0;
  for (let at = 0; at < group.items.length; at++) {
    const id = renumbered[group.ids[at] as number] as number;
    if (id === -1) continue;
    items[kept] = group.items[at] as number;
    ids[kept++] = id;
  }
  return { items: items.subarray(0, kept), ids: ids.subarray(0, kept), count: classes };
}
