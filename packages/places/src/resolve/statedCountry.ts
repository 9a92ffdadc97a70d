import { countryByCode } from '../codes/countryByCode.js';
import { queryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { tokens } from '../text/tokens.js';
import { isHomonym } from './homonyms.js';
import type { Search } from './Search.js';

/** A text that states a country, cut into the country and the rest. */
export interface StatedCountry {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** The text without the country. */
  readonly rest: string;
  /** Whether the country stands where countries stand, and its name means nothing else. */
  readonly sure: boolean;
}

/** Marks between a place and its country; a slash parts alternatives: `Dubai/Saudia`. */
const MARK = /[,()[\]]|\s[-–—]\s/u;
/** Longest name of a country, in words. */
const LONGEST = 4;
const CODE = /^(?:[A-Z]{2,3}|[Uu]k|[Uu]ae|[Uu]sa|[Kk]sa|[Dd]rc)$/u;

/**
 * Finds the country that a text states before or after a place: `Busia, Uganda`, `Busia UG`, `Lebanon
 * Beirut`, `Saudi Arabia - Riyadh`.
 *
 * @param text - The text.
 * @param search - The search.
 * @returns The ways to cut it, likeliest first; none when no country is stated beside something else.
 */
export function statedCountries(text: string, search: Search): StatedCountry[] {
  const parts = text.split(MARK).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const found: StatedCountry[] = [];
  const add = (name: string, rest: string, sure: boolean): void => {
    const country = countryCalled(name, search);
    if (!country || rest.trim() === '') return;
    found.push({
      country: country.country,
      rest,
      sure: sure && !isHomonym(queryForm(name).bare),
    });
  };
  const [first = ''] = parts;
  const last = parts[parts.length - 1] ?? '';
  if (parts.length > 1) {
    add(last, parts.slice(0, -1).join(', '), true);
    add(first, parts.slice(1).join(', '), false);
    return found;
  }
  const words = first.trim().split(/\s+/u);
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size -= 1) {
    add(words.slice(-size).join(' '), words.slice(0, -size).join(' '), false);
    add(words.slice(0, size).join(' '), words.slice(size).join(' '), false);
  }
  return found;
}

/** The one country of a name or code; nothing when two bear it. */
export function countryCalled(name: string, search: Search): GazetteerPlace | undefined {
  const code = name.trim();
  if (CODE.test(code)) {
    const country = countryByCode(code.toUpperCase(), search.tree);
    if (country) return country;
  }
  const key = tokens(name).join('');
  if (key.length < 3 && key !== 'uk') return undefined;
  const places = search.names
    .exact('full', key)
    .filter((hit) => (search.names.strength[hit] as number) > 0)
    .map((hit) => search.tree.places[search.names.placeOf[hit] as number])
    .filter((place) => place?.level === 'country');
  return new Set(places.map((place) => place?.id)).size === 1 ? places[0] : undefined;
}
