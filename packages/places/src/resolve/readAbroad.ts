import type { QueryForm } from '../match/QueryForm.js';
import type { Resolution, ResolveContext } from '../model/Resolution.js';
import { answer } from './answer.js';
import { prominence } from './placePrior.js';
import { readPlace } from './readPlace.js';
import type { ResolverParts } from './ResolverParts.js';

/** A name this much like one inside the stated country is rather a spelling of it, */
const LIKENESS = 0.8;
/** than a place elsewhere that is less well known than this: a town of some 400,000. */
const WELL_KNOWN = 0.8;

/**
 * A name unknown in the stated country but well known outside it is said, not bent.
 *
 * @param text - The text.
 * @param query - Its forms.
 * @param context - What is known around it, with the stated country.
 * @param inside - The answer inside that country.
 * @param parts - What the resolver draws on.
 * @returns The answer inside, or an ambiguous one that names the places outside too.
 */
export function readAbroad(
  text: string,
  query: QueryForm,
  context: ResolveContext,
  inside: Resolution,
  parts: ResolverParts,
): Resolution {
  const { search, accept, tree } = parts;
  const exact = search.exact(query, search.scope(undefined, context.level));
  // A name in another language somewhere far away is no reason to leave a likeness nearby.
  const alike = (inside.candidates[0]?.similarity ?? 0) >= LIKENESS;
  const known = exact.some(
    ({ place, hit }) =>
      hit.kind === 'full' &&
      place.country !== context.country &&
      (!alike || (search.names.strength[hit.name] === 2 && prominence(place) >= WELL_KNOWN)),
  );
  if (!known) return inside;
  const open = answer(
    readPlace(text, query, { ...context, country: undefined }, parts),
    accept,
    tree,
  );
  if (open.candidates.length === 0) return inside;
  return {
    status: 'ambiguous',
    probability: Math.min(open.probability, 0.5),
    precisionKm: open.precisionKm,
    candidates: [...open.candidates.slice(0, 3), ...inside.candidates.slice(0, 2)],
    reasons: ['outside-country', ...open.reasons],
    leftover: open.leftover,
  };
}
