import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { cutUnitWords } from '../text/cutUnitWords.js';
import { dropArticles } from '../text/articles.js';
import { fold } from '../text/fold.js';
import { skeleton } from '../text/skeleton.js';
import { tokens } from '../text/tokens.js';
import { FullKeys } from './FullKeys.js';
import { SegmentIndex } from './SegmentIndex.js';

const HAS_WORD = /[\p{L}\p{N}]/u;

/** How a name was reached, from surest to least sure. */
export type ExactKind = 'full' | 'bare' | 'sorted' | 'folded';

/** The names without their unit words. */
interface CutNames {
  readonly bare: readonly string[];
  readonly withUnit: Uint8Array;
  readonly keys: ReadonlyMap<string, number | number[]>;
}

/** All names of all places, one row a name, with the keys that matching needs. */
export class NameIndex {
  /** The places; a place is known by its position. */
  readonly places: readonly GazetteerPlace[];
  /** Position of the place each name belongs to. */
  readonly placeOf: Int32Array;
  /** What each name is to its place: 2 its own name, 1 an alias, 0 a weak alias. */
  readonly strength: Uint8Array;
  private readonly texts: readonly string[];
  private readonly fullKeys: FullKeys;
  private cutNames: CutNames | undefined;
  private foldedKeys: readonly string[] | undefined;
  private joinedKeys: readonly string[] | undefined;
  private foldedMap: Map<string, number | number[]> | undefined;
  private sortedMap: Map<string, number | number[]> | undefined;
  private skeletonMap: Map<string, number | number[]> | undefined;
  private wordMap: Map<string, number | number[]> | undefined;
  private segments: SegmentIndex | undefined;

  /**
   * Indexes the names of some places; keys that exact hits do not need come later.
   *
   * @param places - The places of all gazetteers in use.
   */
  constructor(places: readonly GazetteerPlace[]) {
    this.places = places;
    const placeOf: number[] = [];
    const strength: number[] = [];
    const texts: string[] = [];
    const add = (text: string, place: number, force: number): void => {
      const first = text.charCodeAt(0) | 0x20;
      // Nearly all names begin with a plain letter.
      if ((first < 0x61 || first > 0x7a) && !HAS_WORD.test(text)) return;
      texts.push(text);
      placeOf.push(place);
      strength.push(force);
    };
    places.forEach((place, position) => {
      add(place.name, position, 2);
      for (const alias of place.aliases) if (!isCountryCode(alias, place)) add(alias, position, 1);
      for (const alias of place.weakAliases ?? []) add(alias, position, 0);
    });
    this.placeOf = Int32Array.from(placeOf);
    this.strength = Uint8Array.from(strength);
    this.texts = texts;
    this.fullKeys = new FullKeys(texts);
  }

  /** Number of names. */
  get size(): number {
    return this.texts.length;
  }

  /** Words of each name without unit words, joined by spaces. */
  get bare(): readonly string[] {
    return this.cut.bare;
  }

  /** The bare words of each name joined without spaces. */
  get joined(): readonly string[] {
    this.joinedKeys ??= this.bare.map((words) => words.replaceAll(' ', ''));
    return this.joinedKeys;
  }

  /** The folded key of each name. */
  get folded(): readonly string[] {
    this.foldedKeys ??= this.bare.map((words) => foldWords(words.split(' ')));
    return this.foldedKeys;
  }

  /**
   * The joined key of one name, without building those of all.
   *
   * @param name - Position of the name.
   * @returns Its bare words joined.
   */
  joinedOf(name: number): string {
    return this.joinedKeys?.[name] ?? this.bareOf(name).replaceAll(' ', '');
  }

  /**
   * The folded key of one name, without building those of all.
   *
   * @param name - Position of the name.
   * @returns Its folded key.
   */
  foldedOf(name: number): string {
    return this.foldedKeys?.[name] ?? foldWords(this.bareOf(name).split(' '));
  }

  /**
   * Whether a name holds unit words of its own (`Embakasi Village`).
   *
   * @param name - Position of the name.
   */
  hasUnit(name: number): boolean {
    if (this.cutNames) return this.cutNames.withUnit[name] === 1;
    const words = tokens(this.texts[name] as string);
    return cutUnitWords(words).words.length < words.length;
  }

  private bareOf(name: number): string {
    return (
      this.cutNames?.bare[name] ?? cutUnitWords(tokens(this.texts[name] as string)).words.join(' ')
    );
  }

  /** What is left of all names without unit words: most questions are answered by full names before. */
  private get cut(): CutNames {
    if (this.cutNames) return this.cutNames;
    const withUnit = new Uint8Array(this.texts.length);
    const keys = new Map<string, number | number[]>();
    const bare = this.texts.map((text, name) => {
      const words = tokens(text);
      const left = cutUnitWords(words).words;
      if (left.length < words.length) withUnit[name] = 1;
      // Glued unit words and Swahili directions change a name without making it shorter.
      if (left !== words) {
        const key = left.join('');
        if (key !== words.join('')) put(keys, key, name);
      }
      return left.length === 1 ? (left[0] as string) : left.join(' ');
    });
    this.cutNames = { bare, withUnit, keys };
    return this.cutNames;
  }

  /**
   * Names with the same key.
   *
   * @param kind - Which key.
   * @param key - Words joined without spaces (`sorted`: sorted first; `folded`: folded).
   * @returns Positions of names.
   */
  exact(kind: ExactKind, key: string): readonly number[] {
    switch (kind) {
      case 'full':
        return this.fullKeys.get(key);
      case 'bare':
        // A bare query also meets names that never had unit words.
        return [...this.fullKeys.get(key), ...list(this.cut.keys.get(key))];
      case 'sorted': {
        if (!this.sortedMap) {
          const map = new Map<string, number | number[]>();
          this.bare.forEach((words, name) => {
            if (words.includes(' ')) put(map, sortWords(words.split(' ')), name);
          });
          this.sortedMap = map;
        }
        return list(this.sortedMap.get(key));
      }
      case 'folded': {
        if (!this.foldedMap) {
          const map = new Map<string, number | number[]>();
          this.folded.forEach((folded, name) => {
            put(map, folded, name);
          });
          this.foldedMap = map;
        }
        return list(this.foldedMap.get(key));
      }
    }
  }

  /**
   * Names with the same consonants in the same order.
   *
   * @param folded - A folded key.
   * @returns Positions of names.
   */
  sameSkeleton(folded: string): readonly number[] {
    if (!this.skeletonMap) {
      const map = new Map<string, number | number[]>();
      this.folded.forEach((key, name) => {
        put(map, skeleton(key), name);
      });
      this.skeletonMap = map;
    }
    return list(this.skeletonMap.get(skeleton(folded)));
  }

  /**
   * Names that contain a word, compared folded.
   *
   * @param folded - One folded word.
   * @returns Positions of names.
   */
  withWord(folded: string): readonly number[] {
    if (!this.wordMap) {
      const map = new Map<string, number | number[]>();
      this.bare.forEach((words, name) => {
        // A name of one word is found by its folded key.
        if (!words.includes(' ')) return;
        for (const word of new Set(words.split(' ').map(fold)))
          if (word.length > 1) put(map, word, name);
      });
      this.wordMap = map;
    }
    return [...list(this.wordMap.get(folded)), ...this.exact('folded', folded)];
  }

  /** The index for names a few edits away, built when first needed. */
  get near(): SegmentIndex {
    this.segments ??= new SegmentIndex(this.folded);
    return this.segments;
  }
}

/**
 * The folded key of a name's words.
 *
 * @param words - Lower-case words.
 * @returns The folded key, articles dropped.
 */
export function foldWords(words: readonly string[]): string {
  return fold(dropArticles(words).join(''));
}

/**
 * The key that ignores word order (`South Imenti`, `Imenti South`).
 *
 * @param words - Lower-case words.
 * @returns The words sorted and joined.
 */
export function sortWords(words: readonly string[]): string {
  return [...words].sort().join('');
}

/**
 * `AND`, `ARE`, `CAN`, `US`: codes of countries that are words when written small. They are read as codes,
 * in capitals and alone, and are no names. `USA` is what people say.
 */
function isCountryCode(alias: string, { codes }: GazetteerPlace): boolean {
  return (alias === codes['iso3166a3'] && alias !== 'USA') || alias === codes['iso3166'];
}

function put(map: Map<string, number | number[]>, key: string, name: number): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, name);
  else if (typeof found === 'number') map.set(key, [found, name]);
  else found.push(name);
}

function list(found: number | number[] | undefined): readonly number[] {
  return found === undefined ? [] : typeof found === 'number' ? [found] : found;
}
