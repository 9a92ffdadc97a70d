import { queryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { cutUnitWords } from '../text/cutUnitWords.js';
import { namesNoPlace } from '../text/notPlaces.js';
import type { DescriptionPart } from '../text/splitDescription.js';
import { tokens } from '../text/tokens.js';
import { isEverydayWord } from './everydayWords.js';
import { levelAnswers } from './levelFilter.js';
import type { Search, SearchScope } from './Search.js';

/** A place that some words of the description name. */
export interface Mention {
  /** The place. */
  readonly place: GazetteerPlace;
  /** Position of the part the words stand in. */
  readonly part: number;
  /** Words of the part that the name covers. */
  readonly words: readonly string[];
  /** 0 to 1: how sure the words mean the place. */
  readonly strength: number;
  /** Whether the words are exactly a name of the place. */
  readonly exact: boolean;
  /** Whether a unit word says that the words name a unit of this kind. */
  readonly stated: boolean;
  /** Whether the words are all of a part that a comma or a preposition of place sets apart. */
  readonly led: boolean;
}

/** Longest name tried inside a part, in words. */
const LONGEST_NAME = 4;
/** Words considered in a part: time must be bounded. */
const MOST_WORDS = 12;
/** A misspelt part must be this alike to count. */
const LEAST_SIMILARITY = 0.86;
/** A misspelt mention counts half as much. */
const MISSPELT = 0.5;
/** One whose unit word agrees counts nearly in full. */
const MISSPELT_UNIT = 0.9;
/** Words that stand for a direction or number alone decide nothing. */
const PLAIN = new Set(
  'north south east west central upper lower new old a b c d e i ii iii iv 1 2 3 4 5'.split(' '),
);

/**
 * Finds the places that words of one part of a description name.
 *
 * @param described - The part.
 * @param part - Its position.
 * @param several - Whether there are other parts: a text of one part was compared as a whole before.
 * @param scope - Which names may answer.
 * @param search - The search.
 * @returns The mentions; misspelt ones only where nothing is exact.
 */
export function mentionsIn(
  described: DescriptionPart,
  part: number,
  several: boolean,
  scope: SearchScope,
  search: Search,
): Mention[] {
  const { text } = described;
  const words = tokens(text).slice(0, MOST_WORDS);
  const bareWords = cutUnitWords(words).words.filter((word) => !PLAIN.has(word));
  const found: Mention[] = [];
  const covered = new Set<number>();
  for (let size = Math.min(LONGEST_NAME, words.length); size >= 1; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      if (covered.has(from) || covered.has(from + size - 1)) continue;
      const slice = words.slice(from, from + size);
      if (size === 1 && ((slice[0] as string).length < 3 || PLAIN.has(slice[0] as string)))
        continue;
      // Beside other words, or joined to the next part ("the border of ..."), an everyday word is one.
      const isWord = size === 1 && isEverydayWord(slice[0] as string);
      if (isWord && (bareWords.length > 1 || (several && words.length === 1 && !described.led)))
        continue;
      if (namesNoPlace(slice.join(' ')) && words.length > 1) continue;
      const query = queryForm(slice.join(' '));
      // The unit word after the name belongs to it: "Kipkelion East constituency".
      const after = queryForm([...slice, ...words.slice(from + size, from + size + 3)].join(' '));
      const stated =
        query.stated.length > 0
          ? query.stated
          : after.bare.startsWith(query.bare) && after.bareWords.length === query.bareWords.length
            ? after.stated
            : [];
      const hits = search
        .exact(query, scope)
        .filter(({ hit }) => hit.kind !== 'abbreviation' || size === words.length);
      if (hits.length === 0) continue;
      for (let at = from; at < from + size; at += 1) covered.add(at);
      const whole = size === words.length;
      const fitting =
        stated.length > 0
          ? hits.filter(({ place }) => stated.some((level) => levelAnswers(level, place.level)))
          : [];
      for (const { place, hit } of fitting.length > 0 ? fitting : hits)
        found.push({
          place,
          part,
          words: slice,
          strength: strength(place, hit.similarity, whole, size, fitting.length > 0),
          exact: true,
          stated: fitting.length > 0,
          // A county at the end of a part that a comma sets apart is what such parts end with.
          led:
            described.led &&
            ((place.level === 'adm1' && slice.includes(bareWords[bareWords.length - 1] ?? '')) ||
              bareWords.every((word) => slice.includes(word))),
        });
    }
  }
  // A text of one part was compared as a whole before.
  if (several && found.length === 0 && words.length <= LONGEST_NAME + 1) {
    const query = queryForm(text);
    // "The border of Kenya and Uganda": a word spelt right is no name spelt wrong, such as that of Burder ward.
    const namesUnit = query.stated.length > 0 && query.bare !== query.full;
    if (!namesUnit && query.bareWords.every(isEverydayWord)) return found;
    const alike =
      query.bare.length < 4
        ? []
        : search.similar(query, scope).filter(({ hit }) => hit.similarity >= LEAST_SIMILARITY);
    const states = (place: GazetteerPlace): boolean =>
      query.stated.some((level) => levelAnswers(level, place.level));
    // "Migory County" says that it is a county: only counties are compared, and one is surely meant.
    const stated = alike.filter(({ place }) => states(place));
    for (const { place, hit } of (stated.length > 0 ? stated : alike).slice(0, 3)) {
      const sure = place.level.startsWith('adm') && states(place) ? MISSPELT_UNIT : MISSPELT;
      found.push({
        place,
        part,
        words,
        strength: strength(place, hit.similarity, true, words.length, false) * sure,
        exact: false,
        stated: sure === MISSPELT_UNIT,
        led: described.led,
      });
    }
  }
  return found;
}

/** Large and well-known places are meant more surely than villages, of which many share a name. */
function strength(
  place: GazetteerPlace,
  similarity: number,
  whole: boolean,
  size: number,
  stated: boolean,
): number {
  const base =
    place.level === 'town' ? townStrength(place.population) : LEVEL_STRENGTH[place.level];
  return Math.min(1, base * similarity * (whole || size > 1 ? 1 : 0.85) * (stated ? 1.05 : 1));
}

const LEVEL_STRENGTH: Readonly<Record<GazetteerPlace['level'], number>> = {
  country: 1,
  adm1: 1,
  adm2: 0.95,
  adm3: 0.7,
  town: 0.6,
  estate: 0.8,
  camp: 0.85,
  border_post: 0.85,
  landing_site: 0.7,
  airport: 0.9,
  seaport: 0.9,
  locality: 0.5,
};

function townStrength(population: number): number {
  return population >= 20_000 ? 0.9 : population > 0 ? 0.75 : 0.5;
}
