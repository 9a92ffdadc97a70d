/**
 * Finds the names within a small edit distance of a key without scanning them all. A key cut into
 * d + 1 segments must keep one of them whole under d edits, at most d places to the left or right
 * (the pigeonhole argument of G. Li, D. Deng, J. Wang, J. Feng, "Pass-Join", VLDB 2011). Short keys
 * have two segments, longer ones three or four.
 *
 * Buckets are hashed: a bucket may hold names of other segments, so a caller must verify each name.
 */
export class SegmentIndex {
  private readonly keys: readonly string[];
  private readonly starts: Int32Array;
  private readonly postings: Int32Array;
  private readonly mask: number;
  private readonly seen: Int32Array;
  private round = 0;

  /**
   * Indexes some keys.
   *
   * @param keys - The folded keys; a name is known by its position.
   */
  constructor(keys: readonly string[]) {
    this.keys = keys;
    let bits = 12;
    while (1 << bits < keys.length * 2) bits += 1;
    this.mask = (1 << bits) - 1;
    const counts = new Int32Array((1 << bits) + 1);
    for (const key of keys)
      eachSegment(key, (segment, from, to) => {
        const bucket = hash(key, from, to, key.length, segment) & this.mask;
        counts[bucket + 1] = (counts[bucket + 1] as number) + 1;
      });
    for (let at = 1; at < counts.length; at += 1)
      counts[at] = (counts[at] as number) + (counts[at - 1] as number);
    this.starts = counts.slice();
    this.postings = new Int32Array(counts[counts.length - 1] as number);
    keys.forEach((key, name) => {
      eachSegment(key, (segment, from, to) => {
        const bucket = hash(key, from, to, key.length, segment) & this.mask;
        const at = counts[bucket] as number;
        this.postings[at] = name;
        counts[bucket] = at + 1;
      });
    });
    this.seen = new Int32Array(keys.length);
  }

  /**
   * Visits each name that may be near a key, once.
   *
   * @param key - The folded key of the query.
   * @param visit - Called with the position of each name.
   */
  near(key: string, visit: (name: number) => void): void {
    this.round += 1;
    for (let length = Math.max(1, key.length - 3); length <= key.length + 3; length += 1) {
      const pieces = pieceCount(length);
      const edits = pieces - 1;
      const longer = key.length - length;
      if (Math.abs(longer) > edits) continue;
      for (let segment = 0; segment < pieces; segment += 1) {
        const from = Math.floor((segment * length) / pieces);
        const size = Math.floor(((segment + 1) * length) / pieces) - from;
        // "Multi-match-aware" positions: edits left of the segment and right of it share the budget.
        const first = Math.max(0, from - segment, from + longer - (edits - segment));
        const last = Math.min(key.length - size, from + segment, from + longer + (edits - segment));
        for (let at = first; at <= last; at += 1) {
          const bucket = hash(key, at, at + size, length, segment) & this.mask;
          const stop = this.starts[bucket + 1] as number;
          for (let post = this.starts[bucket] as number; post < stop; post += 1) {
            const name = this.postings[post] as number;
            // A hash may bring a name of another length: that is no visit, its own length comes later.
            if (this.seen[name] === this.round || (this.keys[name] as string).length !== length)
              continue;
            this.seen[name] = this.round;
            visit(name);
          }
        }
      }
    }
  }
}

/** Keys of this many letters are found under two edits, of that many under three. */
const LONG = 8;
const LONGER = 13;

/**
 * How many edits a key of some length is found under.
 *
 * @param length - Its length.
 * @returns 1, 2 or 3.
 */
export function editsFor(length: number): number {
  return pieceCount(length) - 1;
}

/** Segments of a key: one more than the edits it is found under. */
function pieceCount(length: number): number {
  return length < LONG ? 2 : length < LONGER ? 3 : 4;
}

function eachSegment(
  key: string,
  visit: (segment: number, from: number, to: number) => void,
): void {
  const { length } = key;
  if (length === 0) return;
  const pieces = pieceCount(length);
  for (let segment = 0; segment < pieces; segment += 1)
    visit(
      segment,
      Math.floor((segment * length) / pieces),
      Math.floor(((segment + 1) * length) / pieces),
    );
}

/** FNV-1a over the characters, the key's length and the segment's number. */
function hash(key: string, from: number, to: number, length: number, segment: number): number {
  let value = 0x811c9dc5 ^ (length * 8 + segment);
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
