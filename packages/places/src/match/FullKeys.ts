import { tokens } from '../text/tokens.js';

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Finds names by their full key: all words joined, in lower case. A hash table of positions instead of
 * a map of strings, because 100,000 keys need not become strings to be found.
 */
export class FullKeys {
  private readonly texts: readonly string[];
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  /** The last key asked for: several steps of a resolution ask for the same. */
  private asked: string | undefined;
  private found: readonly number[] = [];

  /**
   * Indexes some names.
   *
   * @param texts - The names as written; a name is known by its position.
   */
  constructor(texts: readonly string[]) {
    let size = 1024;
    while (size < texts.length) size *= 2;
    this.texts = texts;
    this.mask = size - 1;
    this.heads = new Int32Array(size);
    this.next = new Int32Array(texts.length);
    // From the last to the first, so that a chain gives names in their order. 0 ends a chain.
    for (let name = texts.length - 1; name >= 0; name -= 1) {
      const bucket = hashOfText(texts[name] as string) & this.mask;
      this.next[name] = this.heads[bucket] as number;
      this.heads[bucket] = name + 1;
    }
  }

  /**
   * Names with a key.
   *
   * @param key - Lower-case words joined without spaces, as `tokens` gives them.
   * @returns Positions of names, in order.
   */
  get(key: string): readonly number[] {
    if (key === this.asked) return this.found;
    const found: number[] = [];
    let at = this.heads[hashOfKey(key) & this.mask] as number;
    for (; at > 0; at = this.next[at - 1] as number)
      if (hasKey(this.texts[at - 1] as string, key)) found.push(at - 1);
    this.asked = key;
    this.found = found;
    return found;
  }
}

/** Whether a text has a key; ASCII is compared as it stands, anything else through its words. */
function hasKey(text: string, key: string): boolean {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code > 0x7e) return tokens(text).join('') === key;
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
      if (code !== key.charCodeAt(length)) return false;
      length += 1;
    }
  }
  return length === key.length;
}

function hashOfKey(key: string): number {
  let value = FNV_START;
  for (let at = 0; at < key.length; at += 1)
    value = Math.imul(value ^ key.charCodeAt(at), FNV_PRIME);
  return value ^ (value >>> 15);
}

/** The hash of the key of a text; ASCII is read as it stands, anything else through its words. */
function hashOfText(text: string): number {
  let value = FNV_START;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code > 0x7e) return hashOfKey(tokens(text).join(''));
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))
      value = Math.imul(value ^ code, FNV_PRIME);
  }
  return value ^ (value >>> 15);
}
