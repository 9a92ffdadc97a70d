import { queryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { ResolveContext } from '../model/Resolution.js';
import { splitAlternatives } from '../text/splitAlternatives.js';
import type { Attempt } from './Attempt.js';
import { isEverydayWord } from './everydayWords.js';
import { placePrior } from './placePrior.js';
import { relation } from './relation.js';
import type { Search } from './Search.js';

/** Of several places none is the answer. */
const OPEN = 0.5;
/** Parts looked at: lists of places are short. */
const MOST_PARTS = 6;
/** Above this, two places are one inside the other or beside it, and make one description. */
const TOGETHER = 0.4;

/**
 * Reads a text that joins places of equal standing (`Nairobi and Kampala`, `Saudi Arabia au Qatar`): the
 * answer stays open, with each of them as a candidate.
 *
 * @param text - The text.
 * @param context - What is known around it.
 * @param search - The search.
 * @returns The attempt; nothing when the text does not name several places.
 */
export function readSeveral(
  text: string,
  context: ResolveContext,
  search: Search,
): Attempt | undefined {
  const parts = splitAlternatives(text).slice(0, MOST_PARTS);
  if (parts.length < 2) return undefined;
  const scope = search.scope(context.country, context.level);
  const countries = search.scope(undefined, 'country');
  const named: GazetteerPlace[][] = [];
  for (const part of parts) {
    const query = queryForm(part);
    if (query.bare.length < 3 || query.bareWords.every(isEverydayWord)) continue;
    const inside = search.exact(query, scope);
    const found = (inside.length > 0 ? inside : search.exact(query, countries))
      .filter(({ hit }) => hit.kind === 'full' || hit.kind === 'bare')
      .map(({ place }) => place);
    if (found.length > 0) named.push(found.sort((a, b) => placePrior(b) - placePrior(a)));
  }
  const [first, ...others] = named;
  if (!first || others.length === 0) return undefined;
  const together = others.some((places) =>
    places.some((place) => first.some((each) => relation(each, place, search) >= TOGETHER)),
  );
  if (together) return undefined;
  const places = named.map(([place]) => place as GazetteerPlace);
  return {
    candidates: places.map((place) => ({
      place,
      probability: OPEN / places.length,
      similarity: 1,
    })),
    probability: OPEN / places.length,
    reasons: ['free-text', 'several-places'],
    leftover: [],
  };
}
