import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { PLACE_LEVELS, type PlaceLevel } from '../model/PlaceLevel.js';
import type { PlaceCandidate, ResolutionReason, ResolveContext } from '../model/Resolution.js';
import { hasInstitution } from '../text/institutions.js';
import { describesRoute, splitDescription } from '../text/splitDescription.js';
import { tokens } from '../text/tokens.js';
import type { Attempt } from './Attempt.js';
import { levelAnswers } from './levelFilter.js';
import { isSupported } from './isSupported.js';
import { mentionsIn, type Mention } from './mentionsIn.js';
import { relation } from './relation.js';
import type { Search } from './Search.js';
import { isOutsideStatedCounty } from './statedCounty.js';

/** A place outside the county that the same text states is as likely wrong as right. */
const CONTRADICTED = 0.5;
/** Parts considered: descriptions are short, and time must be bounded. */
const MOST_PARTS = 8;
/** A parent stated outside the text weighs like a part of it. */
const PARENT_SUPPORT = 0.8;
/** A description is never as certain as an exact name. */
const MOST_CERTAIN = 0.985;
/** A name among words that explain nothing, without comma, unit word or preposition, is left open. */
const UNSUPPORTED = 0.5;
/** Each part to the right weighs a little more: it is the larger unit. */
const RIGHTWARD = 0.2;
/** "Near X" is this far from X at least, in kilometres. */
const BESIDE_KM = 10;
/**
 * Reads a text as a description of a place: parts and names inside parts are looked up, each must lie
 * inside or beside the others, and the county with the most support wins.
 *
 * @param text - The text.
 * @param context - What is known around it.
 * @param parents - Ids of the units the context states.
 * @param search - The search.
 * @returns The attempt, or nothing when no part names a place.
 */
export function readFreeText(
  text: string,
  context: ResolveContext,
  parents: readonly ReadonlySet<string>[],
  search: Search,
): Attempt | undefined {
  const parts = splitDescription(text).slice(0, MOST_PARTS);
  const scope = search.scope(context.country, undefined);
  const all = parts.flatMap((part, at) => mentionsIn(part, at, parts.length > 1, scope, search));
  // "Kenyatta University, Nairobi" lies where its other parts say.
  const outside = all.filter(({ part }) => !hasInstitution(tokens(parts[part]?.text ?? '')));
  const mentions = outside.length > 0 ? outside : all;
  if (mentions.length === 0) return undefined;

  // Each span of words is one piece of evidence, however many places bear the name.
  const spans = groupBySpan(mentions);
  const support = (place: GazetteerPlace): number => {
    let sum = 0;
    for (const span of spans) {
      let best = 0;
      for (const mention of span)
        best = Math.max(best, mention.strength * relation(mention.place, place, search));
      sum += best * (1 + RIGHTWARD * (span[0]?.part ?? 0));
    }
    for (const ids of parents)
      if ([...ids].some((id) => search.tree.contains(id, place))) sum += PARENT_SUPPORT;
    return sum;
  };
  const scored = mentions
    .map((mention) => ({ mention, support: support(mention.place) }))
    .sort(
      (a, b) =>
        b.support - a.support ||
        b.mention.strength - a.mention.strength ||
        b.mention.part - a.mention.part ||
        PLACE_LEVELS.indexOf(a.mention.place.level) - PLACE_LEVELS.indexOf(b.mention.place.level) ||
        (a.mention.place.id < b.mention.place.id ? -1 : 1),
    );
  const [top] = scored;
  if (!top) return undefined;
  const county = (place: GazetteerPlace): string => search.tree.firstLevel(place)?.id ?? place.id;
  const winner = county(top.mention.place);
  const rival = scored.find(
    ({ mention }) =>
      !related(county(mention.place), winner, mention.place, top.mention.place, search),
  );

  const share = top.support / (top.support + (rival?.support ?? 0));
  const inside = mentions.filter(
    ({ place }) => county(place) === winner || search.tree.contains(top.mention.place.id, place),
  );
  // A misspelt county is still a county: what counts against it is the support of another one.
  const strongest = Math.max(...inside.map((mention) => mention.strength));
  const route = describesRoute(text);
  let probability = Math.min(MOST_CERTAIN, sharpen(share) * Math.min(1, 0.45 + 0.6 * strongest));
  if (route) probability = Math.min(probability, 0.5);
  const named = mentions.filter(({ exact, part }) => exact && parts[part]?.beside !== true);
  const contradicted = !route && isOutsideStatedCounty(text, named, search.tree);
  if (contradicted) probability = Math.min(probability, CONTRADICTED);

  const supported =
    isSupported(inside, search) ||
    inside.some(({ place }) =>
      parents.some((ids) => [...ids].some((id) => search.tree.contains(id, place))),
    );
  // One known word among unknown ones is a person, a word or an institution as often as a place.
  if (!supported) probability = Math.min(probability, UNSUPPORTED);

  const chosen = atLevel(
    specific(inside, parts, search) ?? top.mention.place,
    context.level,
    search,
  );
  if (!chosen) return undefined;
  const chosenMention = inside.find((mention) => mention.place === chosen) ?? top.mention;
  const beside = parts[chosenMention.part]?.beside === true;
  const reasons: ResolutionReason[] = ['free-text'];
  if (beside) reasons.push('vague-relation');
  if (route) reasons.push('route');
  if (contradicted) reasons.push('parent-disagrees');
  if (!supported) reasons.push('unsupported');
  if (rival) reasons.push('several-places');
  const candidates: PlaceCandidate[] = [{ place: chosen, probability, similarity: strongest }];
  for (const { mention } of scored)
    if (
      candidates.length < 4 &&
      county(mention.place) !== winner &&
      !candidates.some(({ place }) => county(place) === county(mention.place))
    )
      candidates.push({
        place: mention.place,
        probability: (1 - probability) * 0.7 ** candidates.length,
        similarity: mention.strength,
      });
  const explained = new Set(inside.flatMap((mention) => mention.words));
  return {
    candidates,
    probability,
    reasons,
    leftover: tokens(text).filter((word) => !explained.has(word)),
    parts: new Set(mentions.map((mention) => mention.part)).size,
    ...(beside ? { leastPrecisionKm: BESIDE_KM } : {}),
  };
}

function groupBySpan(mentions: readonly Mention[]): Mention[][] {
  const spans = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.part}|${mention.words.join(' ')}`;
    const span = spans.get(key);
    if (span) span.push(mention);
    else spans.set(key, [mention]);
  }
  return [...spans.values()];
}

/** A lead of two to one is nearly certain, an even split says nothing. */
function sharpen(share: number): number {
  const odds = (share / (1 - share + 1e-9)) ** 3;
  return odds / (1 + odds);
}

function related(
  a: string,
  winner: string,
  place: GazetteerPlace,
  top: GazetteerPlace,
  search: Search,
): boolean {
  return a === winner || search.tree.contains(place.id, top) || search.tree.contains(top.id, place);
}

/** The place itself when it is of the level asked for, else the unit of that level around it. */
function atLevel(
  place: GazetteerPlace,
  level: PlaceLevel | undefined,
  search: Search,
): GazetteerPlace | undefined {
  if (level === undefined || levelAnswers(level, place.level)) return place;
  return search.tree.ancestors(place).find((unit) => levelAnswers(level, unit.level));
}

/** The smallest unit inside the winning county that one part names alone; the county otherwise. */
function specific(
  inside: readonly Mention[],
  parts: readonly { readonly beside: boolean }[],
  search: Search,
): GazetteerPlace | undefined {
  const { tree } = search;
  const single = inside.filter((mention) =>
    inside.every(
      (other) =>
        other.part !== mention.part ||
        other.words.join() !== mention.words.join() ||
        tree.contains(other.place.id, mention.place) ||
        tree.contains(mention.place.id, other.place),
    ),
  );
  const pool = single.length > 0 ? single : inside;
  const named = pool.filter((mention) => parts[mention.part]?.beside !== true);
  const [first, ...rest] = named.length > 0 ? named : pool;
  if (!first) return undefined;
  return rest.reduce((best, mention) => {
    // A homonymous chain keeps its broadest member.
    const sameWords = mention.part === best.part && mention.words.join() === best.words.join();
    const broader = sameWords && tree.contains(mention.place.id, best.place);
    const deeper = !sameWords && tree.contains(best.place.id, mention.place);
    return broader || deeper ? mention : best;
  }, first).place;
}
