import type { QueryForm } from '../match/QueryForm.js';
import type { Resolution, ResolutionReason, ResolveContext } from '../model/Resolution.js';
import { answer } from './answer.js';
import { readPlace } from './readPlace.js';
import type { ResolverParts } from './ResolverParts.js';

/** Reasons after which the home country's names have no say. */
const EXACT_OR_MANY: ReadonlySet<ResolutionReason> = new Set<ResolutionReason>([
  'exact',
  'unit-words-cut',
  'word-order',
  'route',
  'several-places',
]);

/**
 * A misspelt name is compared with the whole world's names; where the data comes from one country,
 * its own names come first, unless somewhere else a place bears exactly this name.
 *
 * @param text - The text.
 * @param query - Its forms.
 * @param context - What is known around it: no country.
 * @param open - The answer without a country.
 * @param parts - What the resolver draws on.
 * @returns The match at home, or nothing.
 */
export function readAtHome(
  text: string,
  query: QueryForm,
  context: ResolveContext,
  open: Resolution,
  parts: ResolverParts,
): Resolution | undefined {
  const { home, accept, tree } = parts;
  if (open.reasons.some((reason) => EXACT_OR_MANY.has(reason))) return undefined;
  for (const country of home) {
    // A county's name in another spelling (Qwale) is the county before it is anything else.
    const county = answer(
      readPlace(text, query, { ...context, country, level: 'adm1' }, parts),
      accept,
      tree,
    );
    if (
      context.level === undefined &&
      county.status === 'matched' &&
      county.reasons[0] === 'folded'
    )
      return county;
    const near = answer(readPlace(text, query, { ...context, country }, parts), accept, tree);
    if (near.status === 'matched') return near;
  }
  return undefined;
}
