import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution, ResolveContext } from '../model/Resolution.js';
import type { Resolver } from '../resolve/createResolver.js';
import { bestPaths } from './bestPaths.js';
import { legLikelihood } from './legLikelihood.js';
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
  readonly crossing?: readonly [GazetteerPlace, GazetteerPlace];
  /** Whether the other stops made a difference. */
  readonly changed: boolean;
  /** Why. */
  readonly reason: JointReason;
}

/** The answer to a journey. */
export interface JourneyAnswer {
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
const ENOUGH_MARGIN = Math.log(1.5);
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
  if (stops.length === 0) return { stops: [], margin: Infinity };
  const alone = stops.map(({ text, ...context }) =>
    resolver.resolve(text, { ...context, neutral: true }),
  );
  const layers = alone.map(candidatesOf);
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
  if (!best) return { stops: [], margin: Infinity };
  const margin = second ? best.score - second.score : Infinity;
  const chosen = best.states.map((state, layer) => layers[layer]?.[state]?.place);
  return {
    margin,
    stops: alone.map((resolution, at) =>
      stopAnswer(resolution, at, chosen, best.states, second?.states, margin, transition, resolver),
    ),
  };
}

interface Candidate {
  readonly place?: GazetteerPlace;
  readonly score: number;
}

function candidatesOf(resolution: Resolution): Candidate[] {
  if (resolution.status === 'matched' && resolution.place)
    return [{ place: resolution.place, score: 0 }];
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

function stopAnswer(
  alone: Resolution,
  at: number,
  chosen: readonly (GazetteerPlace | undefined)[],
  best: readonly number[],
  second: readonly number[] | undefined,
  margin: number,
  transition: (layer: number, from: number, to: number) => number,
  resolver: Resolver,
): JourneyStopAnswer {
  const place = chosen[at];
  if (!place) return { alone, changed: false, reason: 'unresolved' };
  const pair = crossingAt(alone, at, chosen, resolver);
  if (pair)
    return {
      alone,
      place: pair[0],
      crossing: pair,
      changed: alone.status !== 'matched',
      reason: 'border-pair',
    };
  if (alone.status === 'matched') {
    const before = at > 0 ? transition(at - 1, best[at - 1] ?? 0, best[at] ?? 0) : 0;
    const after = at + 1 < chosen.length ? transition(at, best[at] ?? 0, best[at + 1] ?? 0) : 0;
    const reason = Math.min(before, after) < CONFLICT ? 'conflict' : 'alone';
    return { alone, place, changed: false, reason };
  }
  // A choice that a nearly equal reading would make otherwise is no choice.
  const sure = margin >= ENOUGH_MARGIN || second === undefined || second[at] === best[at];
  const neighbour = [chosen[at - 1], chosen[at + 1]].some((other) => other !== undefined);
  // Context chooses between namesakes; it does not make a name out of a likeness.
  if (!sure || !neighbour || !isNameSure(alone))
    return { alone, changed: false, reason: 'unresolved' };
  const twin = [chosen[at - 1], chosen[at + 1]].some(
    (other) => other && areTwins(place, other, resolver),
  );
  return { alone, place, changed: true, reason: twin ? 'border-pair' : 'context' };
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

/** The border post itself, when the candidate is the county or constituency of the same name. */
function postOf(place: GazetteerPlace, { tree, search }: Resolver): GazetteerPlace {
  if (place.level === 'border_post') return place;
  const name = place.name.toLowerCase().replaceAll(' ', '');
  const post = search.names
    .exact('full', name)
    .map((hit) => tree.places[search.names.placeOf[hit] as number])
    .find(
      (other) =>
        other?.level === 'border_post' &&
        other.country === place.country &&
        tree.contains(place.id, other),
    );
  return post ?? place;
}

/** Two sides of one crossing: one names the other as its twin, or they share a name at the border. */
function areTwins(a: GazetteerPlace, b: GazetteerPlace, resolver: Resolver): boolean {
  if (a.country === b.country) return false;
  const [one, other] = [postOf(a, resolver), postOf(b, resolver)];
  if (one.level !== 'border_post' && other.level !== 'border_post') return false;
  return names(one, other) || names(other, one);
}

function names(post: GazetteerPlace, other: GazetteerPlace): boolean {
  return post.twin === `${other.name} (${other.country})`;
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
