import { queryForm, type QueryForm } from '../match/QueryForm.js';
import type { Resolution, ResolutionReason, ResolveContext } from '../model/Resolution.js';
import { cutProvince } from '../text/cutProvince.js';
import { answer, noPlace } from './answer.js';
import { isShared } from './isShared.js';
import { LONGEST_TEXT } from './longestText.js';
import { readAbroad } from './readAbroad.js';
import { readAtHome } from './readAtHome.js';
import { readCode } from './readCode.js';
import { readNoPlace } from './readNoPlace.js';
import { readPlace } from './readPlace.js';
import { readSeveral } from './readSeveral.js';
import type { ResolverParts } from './ResolverParts.js';
import type { Search } from './Search.js';
import { statedCountries } from './statedCountry.js';

/** Codes have a digit, or are two or three letters. */
const HAS_DIGIT = /\d/u;
const LONGEST_COUNTRY_CODE = 3;

/**
 * Decides what a text means: people's decisions come first, then codes, a stated country, what is no
 * place or several, and last the names, at home and abroad.
 *
 * @param typed - The text as typed.
 * @param context - What is known around it.
 * @param parts - What the resolver draws on.
 * @returns The answer.
 */
export function decide(typed: string, context: ResolveContext, parts: ResolverParts): Resolution {
  const { tree, search, accept, home } = parts;
  if (typed.length > LONGEST_TEXT) return noPlace('unknown', ['too-long']);
  const reviewed = parts.reviewed(typed, context);
  if (reviewed)
    return reviewed.candidates.length === 0
      ? noPlace('not-a-place', reviewed.reasons)
      : answer(reviewed, accept, tree);
  const text = cutProvince(typed, context.country);
  const coded = HAS_DIGIT.test(text) || text.trim().length <= LONGEST_COUNTRY_CODE;
  const asCode = coded ? readCode(text, context, tree) : undefined;
  if (asCode) return answer(asCode, accept, tree);
  const query = queryForm(text);
  const stated = inStatedCountry(text, query, context, parts);
  if (stated) return stated;
  const nothing = readNoPlace(text, query, context, search, home);
  if (nothing) return nothing;
  const several =
    query.words.length < 2 || isNamed(query, context, search)
      ? undefined
      : readSeveral(text, context, search);
  if (several) return answer(several, accept, tree);
  const read = readPlace(text, query, context, parts);
  const inside = answer(read, accept, tree);
  if (inside.status === 'matched') return inside;
  if (context.country === undefined)
    return readAtHome(text, query, context, inside, parts) ?? inside;
  if (isShared(typed, query, context, read, accept, search)) return inside;
  // What is sure without the country is no less sure where the country agrees.
  const anywhere =
    context.level === undefined ? decide(typed, { ...context, country: undefined }, parts) : inside;
  if (anywhere.place?.country === context.country && anywhere.status === 'matched') return anywhere;
  // A name that is exact inside the country is not looked for outside.
  if (inside.reasons[0] === 'exact') return inside;
  return readAbroad(text, query, context, inside, parts);
}

/** Whether the whole text is some place's name: `Bosnia and Herzegovina`, `Mexico City`. */
function isNamed(query: QueryForm, context: ResolveContext, search: Search): boolean {
  const { allows } = search.scope(context.country, context.level);
  return search.names.exact('full', query.full).some(allows);
}

/** Reads `Busia, Uganda`, `Busia UG` and `Uganda, Busia` as Busia with its country known. */
function inStatedCountry(
  text: string,
  query: QueryForm,
  context: ResolveContext,
  parts: ResolverParts,
): Resolution | undefined {
  const { search } = parts;
  if (context.level !== undefined || query.words.length < 2) return undefined;
  if (isNamed(query, context, search)) return undefined;
  for (const { country, rest, sure } of statedCountries(text, search)) {
    if (context.country !== undefined && context.country !== country) continue;
    const found = decide(rest, { ...context, country }, parts);
    const reasons: readonly ResolutionReason[] = [...found.reasons, 'country-stated'];
    if (found.status === 'matched') return { ...found, reasons };
    if (found.reasons[0] === 'placeholder') return decide(country, { ...context, country }, parts);
    if (sure && found.status !== 'unknown') return { ...found, reasons };
  }
  return undefined;
}
