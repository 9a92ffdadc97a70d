/**
 * Remembers ids by a 64-bit hash, 16 bytes an id: a million ids fit where their texts would not. The
 * chance that two different ids among a million share a hash is about one in 37 million.
 */
export class IdSet {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #size = 0;

  /** Adds an id; says whether it is new. */
  add(id: string): boolean {
    const [high, low] = hash(id);
    const slot = this.#find(high, low);
    if (this.#low[slot] !== 0) return false;
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#size += 1;
    if (this.#size * 2 > this.#low.length) this.#grow();
    return true;
  }

  /** Whether an id was added. */
  has(id: string): boolean {
    const [high, low] = hash(id);
    return this.#low[this.#find(high, low)] !== 0;
  }

  /** The slot of a hash, or the free one where it would go. */
  #find(high: number, low: number): number {
    const mask = this.#low.length - 1;
    let slot = (low ^ high) & mask;
    while (this.#low[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const high = this.#high;
    const low = this.#low;
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint32Array(low.length * 2);
    for (let index = 0; index < low.length; index += 1) {
      if (low[index] === 0) continue;
      const slot = this.#find(high[index]!, low[index]!);
      this.#high[slot] = high[index]!;
      this.#low[slot] = low[index]!;
    }
  }
}

/** Two halves of a hash; two multiplicative mixers with different constants, the low half never 0. */
function hash(text: string): [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return [high >>> 0, low >>> 0 || 1];
}
