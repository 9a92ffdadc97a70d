import type { ResolveContext } from '../model/Resolution.js';
import { repairPcode } from '../codes/repairPcode.js';
import type { Attempt } from './Attempt.js';
import type { PlaceTree } from './PlaceTree.js';
import { countryByCode } from '../codes/countryByCode.js';
import { placeByCode } from '../codes/placeByCode.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';

/** What a code can look like: a prefix of letters and digits, with at least one digit or hyphen. */
const CODE = /^(?=[A-Za-z-]{0,4}\d)[A-Za-z]{0,3}-?[0-9A-Z]{1,12}$/u;
/** ISO 3166-1 codes of countries, in capitals and alone: in small letters `and`, `are` and `us` are words. */
const COUNTRY = /^[A-Z]{2,3}$/u;
/** Two letters that people write for a country; others (`NO`, `NA`, `IN`) are answers and words. */
const SPOKEN = new Set(['US']);
/** A bare county number says county only where a county was asked for. */
const DIGITS = /^\d{1,3}$/u;

/**
 * Reads a text as a code: p-code, ISO 3166-2, an id of ours, a county number where a county is asked.
 *
 * @param text - The text.
 * @param context - What is known around it.
 * @param tree - The places.
 * @returns The attempt, or nothing when the text is no code that exists.
 */
export function readCode(
  text: string,
  context: ResolveContext,
  tree: PlaceTree,
): Attempt | undefined {
  const code = text.trim();
  const exact = code.length <= 40 ? tree.get(code) : undefined;
  // Two letters are a name first ("US" and "us" are read as names), unless they are the stated country.
  if (exact && (code.length > 2 || code === context.country)) return certain(exact, ['code']);
  const country = countryAlone(code, context, tree);
  if (country) return certain(country, ['code']);
  if (!CODE.test(code)) return undefined;
  if (DIGITS.test(code)) {
    if (context.level !== 'adm1' || context.country !== 'KE') return undefined;
    const county = tree.get(`KE${code.padStart(3, '0')}`);
    return county
      ? certain(county, code.length === 3 ? ['code'] : ['code', 'code-repaired'])
      : undefined;
  }
  const known = placeByCode(code.toUpperCase(), tree);
  if (known) return certain(known, ['code']);
  const repaired = repairPcode(code, tree);
  if (repaired) return certain(repaired.place, ['code', 'code-repaired']);
  return undefined;
}

/** A code of two letters is a country's where a country was asked for. */
function countryAlone(
  code: string,
  { level }: ResolveContext,
  tree: PlaceTree,
): GazetteerPlace | undefined {
  const asked = level === 'country' ? code.toUpperCase() : code;
  if (!COUNTRY.test(asked)) return undefined;
  if (asked.length === 2 && level !== 'country' && !SPOKEN.has(asked)) return undefined;
  return countryByCode(asked, tree);
}

function certain(place: GazetteerPlace, reasons: Attempt['reasons']): Attempt {
  return {
    candidates: [{ place, probability: 0.99, similarity: 1 }],
    probability: 0.99,
    reasons,
    leftover: [],
  };
}
