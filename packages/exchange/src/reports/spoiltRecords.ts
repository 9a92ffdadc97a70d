/** Remembers which records are not ready to be shared, with one bit a record. */
export class SpoiltRecords {
  readonly #tables = new Map<string, Uint8Array>();
  #count = 0;

  /** How many records are marked. */
  get count(): number {
    return this.#count;
  }

  /**
   * Marks a record; marking it twice counts once.
   *
   * @param table - Its table.
   * @param index - Its number in the table, from 0.
   */
  mark(table: string, index: number): void {
    const byte = index >> 3;
    let bits = this.#tables.get(table);
    if (bits === undefined || byte >= bits.length) {
      const grown = new Uint8Array(Math.max(64, byte * 2));
      if (bits !== undefined) grown.set(bits);
      this.#tables.set(table, (bits = grown));
    }
    const bit = 1 << (index & 7);
    if ((bits[byte]! & bit) !== 0) return;
    bits[byte]! |= bit;
    this.#count += 1;
  }
}
