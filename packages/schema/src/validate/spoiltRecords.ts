/** Remembers which records have an error or a privacy finding: one bit a record. */
export class SpoiltRecords {
  /** How many records are spoilt. */
  count = 0;
  readonly #tables = new Map<string, Uint8Array>();

  /** Marks a record; marking it twice counts once. */
  mark(table: string, index: number): void {
    let bits = this.#tables.get(table);
    const byte = index >> 3;
    if (bits === undefined || byte >= bits.length) {
      const grown = new Uint8Array(Math.max(1024, byte * 2));
      if (bits !== undefined) grown.set(bits);
      bits = grown;
      this.#tables.set(table, bits);
    }
    const bit = 1 << (index & 7);
    if ((bits[byte]! & bit) !== 0) return;
    bits[byte]! |= bit;
    this.count += 1;
  }
}
