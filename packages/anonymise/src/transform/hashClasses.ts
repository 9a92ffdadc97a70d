/** A list of items, the class of each so far, and room for the finer ones. */
interface Split {
  readonly items: Int32Array;
  readonly before: Int32Array;
  readonly ids: Int32Array;
  readonly length: number;
}

/**
 * Splits classes by one more column where a table of all keys would be too large.
 *
 * @param split - items with their classes; the finer classes are written to `ids`
 * @param codes - the column
 * @returns the number of finer classes
 */
export function hashClasses({ items, before, ids, length }: Split, codes: Int32Array): number {
  let bits = 4;
  while (2 ** bits < length * 2) bits++;
  const mask = 2 ** bits - 1;
  const slots = new Int32Array(2 ** bits);
  const first = new Int32Array(length);
  let next = 0;
  for (let at = 0; at < length; at++) {
    const left = before[at] as number;
    const right = codes[items[at] as number] as number;
    let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const id = (slots[slot] as number) - 1;
      if (id === -1) {
        first[next] = at;
        ids[at] = next++;
        slots[slot] = next;
        break;
      }
      const other = first[id] as number;
      if (before[other] === left && codes[items[other] as number] === right) {
        ids[at] = id;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return next;
}
