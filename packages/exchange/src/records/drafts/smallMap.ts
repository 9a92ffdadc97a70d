/** From this many entries on, an index is worth its keep. */
const few = 12;

/** An entry of a {@link SmallMap}. */
export interface SmallEntry<Key, Value> {
  /** Its key. */
  readonly key: Key;
  /** Its value. */
  readonly value: Value;
  /** The entry added after it. */
  readonly next: SmallEntry<Key, Value> | undefined;
}

interface Entry<Key, Value> {
  readonly key: Key;
  readonly value: Value;
  next: Entry<Key, Value> | undefined;
}

/**
 * A map for a handful of entries, in the order added: a chain, for a row is sorted into a dozen such
 * maps, and a real `Map` costs more to make than all the looking up that follows. Many entries get
 * an index. Entries are added, never changed.
 */
export class SmallMap<Key, Value> {
  #first: Entry<Key, Value> | undefined;
  #last: Entry<Key, Value> | undefined;
  #size = 0;
  #index: Map<Key, Value> | undefined;

  /** The first entry; the others follow. */
  get first(): SmallEntry<Key, Value> | undefined {
    return this.#first;
  }

  /** Number of entries. */
  get size(): number {
    return this.#size;
  }

  /**
   * Finds a value.
   *
   * @param key - Its key, the very same.
   */
  get(key: Key): Value | undefined {
    if (this.#index !== undefined) return this.#index.get(key);
    for (let entry = this.#first; entry !== undefined; entry = entry.next)
      if (entry.key === key) return entry.value;
    return undefined;
  }

  /**
   * Adds a value under a new key.
   *
   * @param key - Its key, not there yet.
   * @param value - The value.
   * @returns The value.
   */
  add(key: Key, value: Value): Value {
    const entry: Entry<Key, Value> = { key, value, next: undefined };
    if (this.#last === undefined) this.#first = entry;
    else this.#last.next = entry;
    this.#last = entry;
    this.#size += 1;
    if (this.#index !== undefined) this.#index.set(key, value);
    else if (this.#size > few) this.#index = new Map(this);
    return value;
  }

  /** The entries in the order added. */
  *[Symbol.iterator](): Generator<[Key, Value], void, undefined> {
    for (let entry = this.#first; entry !== undefined; entry = entry.next)
      yield [entry.key, entry.value];
  }
}
