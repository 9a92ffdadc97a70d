import { exactCountry } from './exactCountry.js';
import { foldText } from './foldText.js';

/** What the words of a place say by themselves. */
export interface PlaceWords {
  /** Folded, for comparing. */
  readonly folded: string;
  /** ISO 3166-1 alpha-2 code of the country they name, or end with after a comma. */
  readonly country: string | undefined;
}

/** Places come row after row, so what their words say is kept; long texts are not. */
const memory = new Map<string, PlaceWords>();
const longestKept = 200;

/**
 * Reads the words of a place.
 *
 * @param text - Place, or place and area or country with a comma between them.
 */
export function placeWords(text: string): PlaceWords {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const last = text.slice(text.lastIndexOf(',') + 1);
  const country = exactCountry(text) ?? (last === text ? undefined : exactCountry(last));
  const words = { folded: foldText(text), country };
  if (memory.size >= 20_000) memory.clear();
  if (text.length <= longestKept) memory.set(text, words);
  return words;
}
