import { countryByCode } from '../codes/countryByCode.js';
import { countryCalled } from './statedCountry.js';
import type { Search } from './Search.js';

const ALPHA2 = /^[A-Z]{2}$/u;

/**
 * The country that a caller or a column states, as ISO 3166-1 alpha-2.
 *
 * @param given - A code of two or three letters in any case, or a name.
 * @param search - The search.
 * @returns The code; nothing when none was given; null when no such country exists.
 */
export function contextCountry(
  given: string | undefined,
  search: Search,
): string | undefined | null {
  const asked = given?.trim() ?? '';
  if (asked === '') return undefined;
  const upper = asked.toUpperCase();
  const known = upper.length <= 3 ? countryByCode(upper, search.tree) : undefined;
  const country = known ?? countryCalled(asked, search);
  if (country) return country.country;
  // Without the gazetteer of countries a code cannot be checked.
  return ALPHA2.test(upper) && search.tree.get('GB') === undefined ? upper : null;
}
