import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution, ResolutionReason, ResolveContext } from '../model/Resolution.js';
import type { Resolver } from '../resolve/Resolver.js';
import { bestPaths } from './bestPaths.js';
import { areTwins, crossingPlace, postOf, type BorderPair } from './crossingPlace.js';
import { legLikelihood } from './legLikelihood.js';
import { tellsApart, type Beside } from './tellsApart.js';
import type { TravelMode } from './TravelMode.js';

/** A stop as it was written. */
export interface JourneyStop extends ResolveContext {
  /** The text. */
  readonly text: string;
}

/** What is known of the way between two stops. */
export interface JourneyWay {
  /** Modes used. */
  readonly modes?: readonly TravelMode[];
  /** The crossing place, as written. */
  readonly crossing?: string;
}

/** Why the joint answer of a stop is what it is. */
export type JointReason = 'alone' | 'context' | 'border-pair' | 'conflict' | 'unresolved';

/** The answer to one stop. */
export interface JourneyStopAnswer {
  /** The answer without the other stops. */
  readonly alone: Resolution;
  /** The place in the light of the whole journey; absent when the stop stays unresolved. */
  readonly place?: GazetteerPlace;
  /** Both sides, when the name is one crossing and the journey does not say which side is meant. */
  readonly crossing?: BorderPair;
  /** Whether the other stops made a difference. */
  readonly changed: boolean;
  /** Why. */
  readonly reason: JointReason;
}

/** The answer to a stated crossing place. */
export interface JourneyCrossingAnswer {
  /** The border post on the side that is left, or the one that is known. */
  readonly place: GazetteerPlace;
  /** Both sides in the order of the way, where both are known. */
  readonly crossing?: BorderPair;
}

/** The answer to a journey. */
export interface JourneyAnswer {
  /** One answer a way that states a crossing which is known, by the position of the way. */
  readonly crossings: ReadonlyMap<number, JourneyCrossingAnswer>;
  /** One answer a stop, in order. */
  readonly stops: readonly JourneyStopAnswer[];
  /** Lead of the best reading over the second best, in natural-log odds; infinite without a second. */
  readonly margin: number;
}

/** Log-likelihood of leaving a stop unresolved: reachable, but dearer than a fair candidate. */
const UNRESOLVED = Math.log(0.03);
/** How much the likelihood of namesakes counts against the ways between the stops. */
const NAMESAKES = 0.35;
/** A leg with an unresolved end costs a little, so that leaving out is no way to save cost. */
const UNKNOWN_LEG = -0.7;
/** A way worse than this contradicts the stops it joins. */
const CONFLICT = -6;
/** A reading this much better than the next is taken, in natural-log odds. */
const ENOUGH_MARGIN = Math.log(2);
/** An answer that holds alone is left only for a reading so much better. */
const OVERTURNING_MARGIN = Math.log(20);
/** A namesake in another country that is at least so likely, alone, must be told apart. */
const LEAST_RIVAL = 0.03;
/** One abroad that is less likely than this share of the chosen one is outweighed. */
const OUTWEIGHED = 0.25;
/** Answers with these reasons are open for what the text says, and no journey closes them. */
const OPEN_FOR_GOOD = new Set<ResolutionReason>(['unsupported', 'route', 'outside-country']);
/** Least probability that the name itself is right, for context to choose between its bearers. */
const NAME_SURE = 0.75;
/** The two sides of one crossing may be mixed up freely: the pair is the answer. */
const PAIR_KM_FREE = 0;

/**
 * Resolves the stops of a journey together: distance, borders, country order, transport and crossing
 * places decide between homonyms. A stop that is certain alone is never overturned; where the ways to
 * it are implausible the answer says `conflict` instead.
 *
 * @param stops - The stops in order.
 * @param ways - What is known between stop i and i + 1; may be shorter.
 * @param resolver - The resolver.
 * @returns One answer a stop, and how clear the reading is.
 */
export function resolveJourney(
  stops: readonly JourneyStop[],
  ways: readonly JourneyWay[],
  resolver: Resolver,
): JourneyAnswer {
  if (stops.length === 0) return { stops: [], crossings: new Map(), margin: Infinity };
  const alone = stops.map(({ text, ...context }) => resolver.resolve(text, context));
  // The journey weighs namesakes itself: what the home country adds is asked again where it decides nothing.
  const neutral = stops.map(({ text, ...context }) =>
    resolver.resolve(text, { ...context, neutral: true }),
  );
  const layers = alone.map((own, at) => candidatesOf(own, neutral[at] ?? own));
  const { tree } = resolver;
  const transition = (layer: number, from: number, to: number): number => {
    const a = layers[layer]?.[from]?.place;
    const b = layers[layer + 1]?.[to]?.place;
    if (!a || !b) return UNKNOWN_LEG;
    if (areTwins(a, b, resolver)) return PAIR_KM_FREE;
    const likelihood = legLikelihood(a, b, ways[layer]?.modes ?? [], tree);
    return likelihood + crossingBonus(ways[layer]?.crossing, a, b, resolver);
  };
  const [best, second] = bestPaths(
    layers.map((layer) => layer.length),
    (layer, state) => layers[layer]?.[state]?.score ?? UNRESOLVED,
    transition,
  );
  if (!best) return { stops: [], crossings: new Map(), margin: Infinity };
  const margin = second ? best.score - second.score : Infinity;
  const chosen = best.states.map((state, layer) => layers[layer]?.[state]?.place);
  const answers = alone.map((resolution, at) =>
    stopAnswer(
      { alone: resolution, neutral: neutral[at] ?? resolution, at, chosen, ways },
      best.states,
      second?.states,
      margin,
      transition,
      resolver,
    ),
  );
  return { margin, stops: answers, crossings: crossingsOf(ways, answers, resolver) };
}

/** The stated crossings, in the light of the stops around them. */
function crossingsOf(
  ways: readonly JourneyWay[],
  stops: readonly JourneyStopAnswer[],
  resolver: Resolver,
): Map<number, JourneyCrossingAnswer> {
  const found = new Map<number, JourneyCrossingAnswer>();
  ways.forEach(({ crossing: text }, at) => {
    if (text === undefined) return;
    const before = [...stops.slice(0, at + 1)].reverse().find(({ place }) => place)?.place;
    const after = stops.slice(at + 1).find(({ place }) => place)?.place;
    const answer = crossingPlace(text, before?.country, after?.country, resolver);
    if (!answer) return;
    if ('id' in answer) found.set(at, { place: answer });
    else found.set(at, { place: answer[0], crossing: answer });
  });
  return found;
}

interface Candidate {
  readonly place?: GazetteerPlace;
  readonly score: number;
}

/** A stop that is certain with and without the home country's weight has one candidate. */
function candidatesOf(own: Resolution, resolution: Resolution): Candidate[] {
  if (own.status === 'matched' && own.place && resolution.place?.id === own.place.id)
    return [{ place: own.place, score: 0 }];
  const total = resolution.candidates.reduce((sum, { probability }) => sum + probability, 0) || 1;
  const scale = resolution.status === 'ambiguous' ? Math.max(total, 0.6) : 1;
  const likeness = resolution.candidates[0]?.similarity;
  return [
    ...resolution.candidates
      .filter(({ probability }) => probability > 0.002)
      .map(({ place, probability, similarity }) => ({
        place,
        // Between namesakes only their size speaks, and the journey knows better than size.
        score: Math.log(probability / scale) * (similarity === likeness ? NAMESAKES : 1),
      })),
    { score: UNRESOLVED },
  ];
}

/** A stop and what is known about it. */
interface StopCase {
  readonly alone: Resolution;
  readonly neutral: Resolution;
  readonly at: number;
  readonly chosen: readonly (GazetteerPlace | undefined)[];
  readonly ways: readonly JourneyWay[];
}

function stopAnswer(
  stop: StopCase,
  best: readonly number[],
  second: readonly number[] | undefined,
  margin: number,
  transition: (layer: number, from: number, to: number) => number,
  resolver: Resolver,
): JourneyStopAnswer {
  const { alone, neutral, at, chosen } = stop;
  const place = chosen[at];
  if (!place) return aloneAnswer(alone);
  const pair = crossingAt(alone, at, chosen, resolver);
  if (pair)
    return {
      alone,
      place: pair[0],
      crossing: pair,
      changed: alone.status !== 'matched',
      reason: 'border-pair',
    };
  if (alone.place?.id === place.id) {
    const before = at > 0 ? transition(at - 1, best[at - 1] ?? 0, best[at] ?? 0) : 0;
    const after = at + 1 < chosen.length ? transition(at, best[at] ?? 0, best[at + 1] ?? 0) : 0;
    const reason = Math.min(before, after) < CONFLICT ? 'conflict' : 'alone';
    return { alone, place, changed: false, reason };
  }
  if (alone.reasons.some((reason) => OPEN_FOR_GOOD.has(reason))) return aloneAnswer(alone);
  // A choice that a nearly equal reading would make otherwise is no choice.
  const needed = alone.status === 'matched' ? OVERTURNING_MARGIN : ENOUGH_MARGIN;
  const sure = margin >= needed || second === undefined || second[at] === best[at];
  const twin = [chosen[at - 1], chosen[at + 1]].some(
    (other) => other && areTwins(place, other, resolver),
  );
  // Context chooses between namesakes; it does not make a name out of a likeness.
  if (!sure || !isNameSure(neutral) || !(twin || isToldApart(place, stop, resolver)))
    return aloneAnswer(alone);
  return { alone, place, changed: true, reason: twin ? 'border-pair' : 'context' };
}

function aloneAnswer(alone: Resolution): JourneyStopAnswer {
  const { place } = alone;
  if (!place) return { alone, changed: false, reason: 'unresolved' };
  return { alone, place, changed: false, reason: 'alone' };
}

/** Whether the stops beside it say which of the namesakes in several countries a stop is. */
function isToldApart(
  place: GazetteerPlace,
  { alone, neutral, at, chosen, ways }: StopCase,
  { tree, home }: Resolver,
): boolean {
  const likely = alone.candidates.find((each) => each.place.id === place.id)?.probability ?? 0;
  const beside = ([-1, 1] as const).flatMap((step): Beside[] => {
    const other = chosen[at + step];
    const way = ways[step < 0 ? at - 1 : at];
    return other ? [{ place: other, modes: way?.modes ?? [] }] : [];
  });
  if (beside.length === 0) return false;
  const rivals = home.size > 0 ? alone.candidates : neutral.candidates;
  return rivals
    .filter((rival) => rival.place.country !== place.country)
    .filter(
      ({ place: { country }, probability }) =>
        probability >= LEAST_RIVAL && (home.has(country) || probability >= likely * OUTWEIGHED),
    )
    .every((rival) => beside.some((other) => tellsApart(place, rival.place, other, tree)));
}

/** The namesakes of the best candidate have nearly all of the probability between them. */
function isNameSure({ candidates }: Resolution): boolean {
  const likeness = candidates[0]?.similarity;
  const together = candidates
    .filter(({ similarity }) => similarity === likeness)
    .reduce((sum, { probability }) => sum + probability, 0);
  return together >= NAME_SURE;
}

/**
 * One name for both sides (`Nairobi`, `Namanga`, `Arusha`): the crossing is the answer, when the stops
 * before and after lie in the two countries.
 */
function crossingAt(
  alone: Resolution,
  at: number,
  chosen: readonly (GazetteerPlace | undefined)[],
  resolver: Resolver,
): [GazetteerPlace, GazetteerPlace] | undefined {
  if (alone.status === 'matched') return undefined;
  const before = chosen[at - 1];
  const after = chosen[at + 1];
  const place = chosen[at];
  if (!before || !after || !place || before.country === after.country) return undefined;
  // The other side is a stop of its own: then the sides are told apart already.
  if (areTwins(place, before, resolver) || areTwins(place, after, resolver)) return undefined;
  const near = alone.candidates.map(({ place }) => place);
  const first = near.find((place) => place.country === before.country);
  const second = near.find((place) => place.country === after.country);
  if (!first || !second || !areTwins(first, second, resolver)) return undefined;
  return [postOf(first, resolver), postOf(second, resolver)];
}

/** A stated crossing place speaks for the countries it lies between. */
function crossingBonus(
  crossing: string | undefined,
  from: GazetteerPlace,
  to: GazetteerPlace,
  resolver: Resolver,
): number {
  if (crossing === undefined || from.country === to.country) return 0;
  const countries = new Set(
    resolver.resolve(crossing, { level: 'town' }).candidates.map(({ place }) => place.country),
  );
  if (countries.size === 0) return 0;
  return countries.has(from.country) || countries.has(to.country) ? 1 : -1;
}
