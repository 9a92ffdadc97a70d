/** Small words that come and go inside a name without making it another. */
const FILLERS: ReadonlySet<string> = new Set(
  'bin binti bint ibn ben bt wa ole arap abu al el ul von van de da di la le mr mrs ms miss dr bw bi'.split(
    ' ',
  ),
);
const MOST_PARTS = 6;

/** Names of several parts, to be found in any order of their parts, with a word between them or an initial. */
export class NameNeedles {
  readonly #names = new Set<string>();
  readonly #counts = new Set<number>();

  /**
   * Remembers a name.
   *
   * @param words - its folded words; what has a number, one word, or more than six is no name in this sense
   */
  add(words: readonly string[]): void {
    const parts = partsOf(words);
    if (parts.length < 2 || parts.length > MOST_PARTS) return;
    if (parts.some((part) => /^\d/u.test(part))) return;
    this.#names.add(keyOf(parts));
    this.#counts.add(parts.length);
  }

  /**
   * Looks for all parts of a name beside each other, in any order, with at most one other word between them.
   *
   * @param words - the folded words of a text
   * @returns whether a name is in it
   */
  areIn(words: readonly string[]): boolean {
    const parts = partsOf(words);
    for (const count of this.#counts) {
      for (let from = 0; from + count <= parts.length; from++) {
        const window = parts.slice(from, from + count + 1);
        if (this.#names.has(keyOf(window.slice(0, count)))) return true;
        // The first word must belong to the name; else the next window finds it.
        for (let skip = 1; skip < count && window.length > count; skip++)
          if (this.#names.has(keyOf(window.filter((_, at) => at !== skip)))) return true;
      }
    }
    return false;
  }
}

function partsOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1 && !FILLERS.has(word));
}

function keyOf(parts: readonly string[]): string {
  return [...parts].sort().join(' ');
}
