import type { PlaceLevel } from '../model/PlaceLevel.js';
import { cutUnitWords } from '../text/cutUnitWords.js';
import { tokens } from '../text/tokens.js';
import { foldWords, sortWords } from './NameIndex.js';

/** A query in all the forms that matching compares. */
export interface QueryForm {
  /** All words. */
  readonly words: readonly string[];
  /** Words without unit words. */
  readonly bareWords: readonly string[];
  /** Levels stated by unit words. */
  readonly stated: readonly PlaceLevel[];
  /** All words joined. */
  readonly full: string;
  /** Bare words joined. */
  readonly bare: string;
  /** Bare words sorted and joined. */
  readonly sorted: string;
  /** Bare words folded. */
  readonly folded: string;
}

/**
 * Prepares a query.
 *
 * @param text - The text, already bounded in length.
 * @returns Its forms.
 */
export function queryForm(text: string): QueryForm {
  const words = tokens(text);
  const { words: bareWords, stated } = cutUnitWords(words);
  return {
    words,
    bareWords,
    stated,
    full: words.join(''),
    bare: bareWords.join(''),
    sorted: sortWords(bareWords),
    folded: foldWords(bareWords),
  };
}
