import type { Grouping } from './groupPool.js';

/**
 * Places items of the pool in classes of equal cost. An item may fit several groupings; the grouping that covers most
 * rows goes first, and in it the largest class: what they leave over is little, and they have rows to lend to classes
 * that lack some.
 *
 * @param groupings - the pool, grouped in several ways
 * @param sizes - rows of each item
 * @param k - smallest class
 * @param holds - whether items may form a class of a grouping
 * @param pool - bit set of the items still to be placed; changed
 * @param freeze - receives the grouping's position and the items of each new class
 */
export function freezeBand(
  groupings: readonly Grouping[],
  sizes: Int32Array,
  k: number,
  holds: (items: readonly number[], grouping: number) => boolean,
  pool: Uint32Array,
  freeze: (grouping: number, items: readonly number[]) => void,
): void {
  const index = indexGroups(groupings, sizes);
  const { starts, members, rows, owners, memberships, firsts } = index;
  const covered = coveredRows(index, groupings.length, k);
  const order = Int32Array.from(rows, (_, group) => group)
    .filter((group) => (rows[group] as number) >= k)
    .sort((left, right) => {
      const [first, second] = [owners[left] as number, owners[right] as number];
      return (
        (covered[second] as number) - (covered[first] as number) ||
        first - second ||
        (rows[right] as number) - (rows[left] as number) ||
        left - right
      );
    });
  const isFree = (item: number): boolean =>
    (((pool[item >>> 5] as number) >>> (item & 31)) & 1) === 1;
  for (const group of order) {
    if ((rows[group] as number) < k) continue;
    const items: number[] = [];
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
      const item = members[at] as number;
      if (isFree(item)) items.push(item);
    }
    const owner = owners[group] as number;
    if (!holds(items, owner)) continue;
    freeze(owner, items);
    for (const item of items) {
      pool[item >>> 5] = (pool[item >>> 5] as number) & ~(1 << (item & 31));
      for (let at = firsts[item] as number; at < (firsts[item + 1] as number); at++) {
        const other = memberships[at] as number;
        rows[other] = (rows[other] as number) - (sizes[item] as number);
      }
    }
  }
}

/** Rows of each grouping that stand in classes of at least k. */
function coveredRows(
  { rows, owners }: { readonly rows: Int32Array; readonly owners: Int32Array },
  groupings: number,
  k: number,
): Float64Array {
  const covered = new Float64Array(groupings);
  rows.forEach((size, group) => {
    const owner = owners[group] as number;
    if (size >= k) covered[owner] = (covered[owner] as number) + size;
  });
  return covered;
}

/** Numbers the classes of all groupings and lists members a class and classes an item. */
function indexGroups(
  groupings: readonly Grouping[],
  sizes: Int32Array,
): {
  starts: Int32Array;
  members: Int32Array;
  rows: Int32Array;
  owners: Int32Array;
  firsts: Int32Array;
  memberships: Int32Array;
} {
  const groups = groupings.reduce((sum, grouping) => sum + grouping.count, 0);
  const entries = groupings.reduce((sum, grouping) => sum + grouping.items.length, 0);
  const starts = new Int32Array(groups + 1);
  const firsts = new Int32Array(sizes.length + 1);
  const rows = new Int32Array(groups);
  const owners = new Int32Array(groups);
  let offset = 0;
  groupings.forEach(({ items, ids, count }, owner) => {
    owners.fill(owner, offset, offset + count);
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as number;
      const group = offset + (ids[at] as number);
      starts[group + 1] = (starts[group + 1] as number) + 1;
      firsts[item + 1] = (firsts[item + 1] as number) + 1;
      rows[group] = (rows[group] as number) + (sizes[item] as number);
    }
    offset += count;
  });
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  for (let item = 0; item < sizes.length; item++)
    firsts[item + 1] = (firsts[item + 1] as number) + (firsts[item] as number);
  const members = new Int32Array(entries);
  const memberships = new Int32Array(entries);
  const nextMember = starts.slice();
  const nextGroup = firsts.slice();
  offset = 0;
  for (const { items, ids, count } of groupings) {
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as number;
      const group = offset + (ids[at] as number);
      const place = nextMember[group] as number;
      members[place] = item;
      nextMember[group] = place + 1;
      const slot = nextGroup[item] as number;
      memberships[slot] = group;
      nextGroup[item] = slot + 1;
    }
    offset += count;
  }
  return { starts, members, rows, owners, firsts, memberships };
}
