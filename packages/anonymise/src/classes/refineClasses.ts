/** A partition of rows into classes. */
export interface Partition {
  /** For each row its class, from 0, numbered in order of first appearance. */
  readonly classOf: Int32Array;
  /** Number of classes. */
  readonly count: number;
}

/** Greatest size of the direct lookup table (32-bit entries); beyond it a hash table is used. */
const DIRECT_LIMIT = 1 << 22;

/**
 * Splits every class by one more column.
 *
 * @param partition - the classes so far
 * @param codes - the column's code of each row
 * @param cardinality - number of different codes
 * @returns the finer partition
 */
export function refineClasses(
  partition: Partition,
  codes: Int32Array,
  cardinality: number,
): Partition {
  const { classOf, count } = partition;
  const refined = new Int32Array(classOf.length);
  if (count * cardinality <= DIRECT_LIMIT) {
    const table = new Int32Array(count * cardinality).fill(-1);
    let next = 0;
    for (let row = 0; row < classOf.length; row++) {
      const key = (classOf[row] as number) * cardinality + (codes[row] as number);
      let id = table[key] as number;
      if (id === -1) table[key] = id = next++;
      refined[row] = id;
    }
    return { classOf: refined, count: next };
  }
  return { classOf: refined, count: hashPairs(classOf, codes, refined) };
}

function hashPairs(classOf: Int32Array, codes: Int32Array, refined: Int32Array): number {
  let size = 16;
  while (size < classOf.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  const first = new Int32Array(classOf.length);
  let next = 0;
  for (let row = 0; row < classOf.length; row++) {
    const left = classOf[row] as number;
    const right = codes[row] as number;
    let at = mix(left, right) & mask;
    for (;;) {
      const id = slots[at] as number;
      if (id === -1) {
        slots[at] = refined[row] = next;
        first[next++] = row;
        break;
      }
      const other = first[id] as number;
      if (classOf[other] === left && codes[other] === right) {
        refined[row] = id;
        break;
      }
      at = (at + 1) & mask;
    }
  }
  return next;
}

/** Mixes two integers into one well-spread 32-bit integer (finaliser of MurmurHash3, public domain). */
function mix(left: number, right: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 0x7f4a7c15, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
