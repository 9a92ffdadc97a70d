import type { QueryForm } from '../match/QueryForm.js';
import type { ResolveContext } from '../model/Resolution.js';
import { describesRoute } from '../text/splitDescription.js';
import type { Attempt } from './Attempt.js';
import { MOST_NAMESAKES } from './mostNamesakes.js';
import type { Search } from './Search.js';
import { SEPARATED } from './separated.js';

/**
 * Tells whether a text is exactly the name of places inside the stated country of which none is likely
 * enough: those outside could only take from its likelihood, so that nobody needs to look for them.
 *
 * @param text - The text as typed.
 * @param query - Its forms.
 * @param context - What is known around it: with a parent, or a level in the text, other ways to read it remain.
 * @param found - What it was read as inside the country.
 * @param accept - The least probability of a match.
 * @param search - The search.
 */
export function isShared(
  text: string,
  query: QueryForm,
  context: ResolveContext,
  found: Attempt,
  accept: number,
  search: Search,
): boolean {
  const { nameProbability, probability, reasons } = found;
  if (reasons[0] !== 'exact' || nameProbability === undefined) return false;
  if (reasons.includes('unsupported') || probability / nameProbability >= accept) return false;
  if (context.parent !== undefined || query.stated.length > 0) return false;
  if (SEPARATED.test(text) || describesRoute(text)) return false;
  return search.names.exact('full', query.full).length <= MOST_NAMESAKES;
}
