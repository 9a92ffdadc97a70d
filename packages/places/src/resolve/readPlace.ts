import type { QueryForm } from '../match/QueryForm.js';
import type { ResolveContext } from '../model/Resolution.js';
import { isNegated } from '../text/isNegated.js';
import { describesRoute } from '../text/splitDescription.js';
import type { Attempt } from './Attempt.js';
import { isDoubtful } from './isDoubtful.js';
import { readFreeText } from './readFreeText.js';
import { readName, type NameReading } from './readName.js';
import type { ResolverParts } from './ResolverParts.js';
import { SEPARATED } from './separated.js';

/** What may as well be a person, a word or an institution is as likely no place. */
const OPEN = 0.5;

/**
 * Reads a text as one name or as a description of a place, whichever says more.
 *
 * @param text - The text.
 * @param query - Its forms.
 * @param context - What is known around it.
 * @param parts - What the resolver draws on.
 * @returns The better attempt; without candidates when nothing is alike.
 */
export function readPlace(
  text: string,
  query: QueryForm,
  context: ResolveContext,
  { search, calibration, home, accept }: ResolverParts,
): Attempt {
  const parents = search.parentIds(parentNames(context.parent), context.country);
  const reading = { search, calibration, home, parents };
  const named = asStatedUnit(query, context, readName(query, context, reading), reading, accept);
  const asName =
    isNegated(text) || isDoubtful(query, named, context, reading) ? leftOpen(named) : named;
  const whole =
    asName.probability >= accept ||
    // "K/South" is one name cut short, not two places.
    asName.reasons[0] === 'abbreviation' ||
    (asName.reasons[0] === 'exact' && !SEPARATED.test(text));
  if (query.words.length < 2 || (whole && !describesRoute(text))) return asName;
  const asText = readFreeText(text, context, parents, search);
  if (!asText || isNegated(text)) return asName;
  if (asText.reasons.includes('route')) return asText;
  // Several parts that each name a place are a description, not one misspelt name.
  const described = (asText.parts ?? 0) > 1 && asName.features?.exact !== 1;
  return described || asText.probability > asName.probability ? asText : asName;
}

/** Who writes "Murindat Ward" means the ward Murindati before any other place called Murindat. */
function asStatedUnit(
  query: QueryForm,
  context: ResolveContext,
  asName: Attempt,
  reading: NameReading,
  accept: number,
): Attempt {
  const [level] = query.stated;
  const found = asName.best?.place.level;
  if (context.level !== undefined || found === undefined || found === level) return asName;
  // A unit word alone names no unit: see `isDoubtful`.
  if (query.bare === query.full && reading.parents.length === 0) return asName;
  if (level === undefined || !level.startsWith('adm') || found.startsWith('adm')) return asName;
  const asUnit = readName(query, { ...context, level }, reading);
  return asUnit.probability >= accept ? asUnit : asName;
}

/** The same attempt, not sure enough to be a match. */
function leftOpen(attempt: Attempt): Attempt {
  return {
    ...attempt,
    probability: Math.min(attempt.probability, OPEN),
    reasons: [...attempt.reasons, 'unsupported'],
  };
}

function parentNames(parent: ResolveContext['parent']): string[] {
  if (parent === undefined) return [];
  const list = typeof parent === 'string' ? parent.split('|') : parent;
  return list.map((name) => name.trim()).filter((name) => name !== '');
}
