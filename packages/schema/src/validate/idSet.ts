/**
 * Remembers ids by a 64-bit hash, 16 bytes an id: a million ids fit where their texts would not. The
 * chance that two different ids among a million share a hash is about one in 37 million.
 */
export class IdSet {
  #table = new Uint32Array(2048);
  #size = 0;
  // The halves of the hash looked for last: fields, so that hashing allocates nothing.
  #high = 0;
  #low = 0;

  /** Adds an id; says whether it is new. */
  add(id: string): boolean {
    this.#hash(id);
    const slot = this.#find();
    if (this.#table[slot] !== 0) return false;
    this.#table[slot] = this.#low;
    this.#table[slot + 1] = this.#high;
    this.#size += 1;
    if (this.#size * 4 > this.#table.length) this.#grow();
    return true;
  }

  /** Whether an id was added. */
  has(id: string): boolean {
    this.#hash(id);
    return this.#table[this.#find()] !== 0;
  }

  /** The slot of the hash, or the free one where it would go; a slot is two numbers, low first. */
  #find(): number {
    const table = this.#table;
    const mask = table.length - 1;
    let slot = ((this.#low ^ this.#high) << 1) & mask;
    while (table[slot] !== 0 && (table[slot] !== this.#low || table[slot + 1] !== this.#high))
      slot = (slot + 2) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(old.length * 2);
    for (let index = 0; index < old.length; index += 2) {
      if (old[index] === 0) continue;
      this.#low = old[index]!;
      this.#high = old[index + 1]!;
      const slot = this.#find();
      this.#table[slot] = this.#low;
      this.#table[slot + 1] = this.#high;
    }
  }

  /** Two multiplicative mixers with different constants; the low half is never 0, which means free. */
  #hash(text: string): void {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    this.#high = high >>> 0;
    this.#low = low >>> 0 || 1;
  }
}
