/**
 * A set of texts by a 64-bit hash, 16 bytes a text: a million ids fit where their texts would not.
 * Two of a million texts share a hash about once in 37 million sets.
 */
export class HashSet {
  #slots = new Uint32Array(2048);
  #size = 0;

  /** Adds a text by its hash. */
  add(hash: Hash): void {
    const slot = find(this.#slots, hash.high, hash.low);
    if (this.#slots[slot + 1] !== 0) return;
    this.#slots[slot] = hash.high;
    this.#slots[slot + 1] = hash.low;
    this.#size += 1;
    if (this.#size * 4 > this.#slots.length) this.#grow();
  }

  /** Whether a text was added. */
  has(hash: Hash): boolean {
    return this.#slots[find(this.#slots, hash.high, hash.low) + 1] !== 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      const slot = find(this.#slots, old[at]!, old[at + 1]!);
      this.#slots[slot] = old[at]!;
      this.#slots[slot + 1] = old[at + 1]!;
    }
  }
}

/** A hash of 64 bits; `low` is never 0, which marks a free slot. */
export interface Hash {
  /** Upper half. */
  readonly high: number;
  /** Lower half. */
  readonly low: number;
}

/**
 * Hashes a text with two multiplicative mixers (the finish is that of MurmurHash3).
 *
 * @param text - Any text.
 */
export function hashOf(text: string): Hash {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return { high: high >>> 0, low: low >>> 0 || 1 };
}

/** The slot of a hash, or the free one where it would go. */
function find(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length - 1;
  let slot = ((low ^ high) << 1) & mask;
  while (slots[slot + 1] !== 0 && (slots[slot] !== high || slots[slot + 1] !== low))
    slot = (slot + 2) & mask;
  return slot;
}
