import type { Resolver } from '../resolve/Resolver.js';
import { bestPaths } from './bestPaths.js';
import { crossingBonus } from './crossingBonus.js';
import { areTwins } from './crossingPlace.js';
import type { JourneyAnswer } from './JourneyAnswer.js';
import type { JourneyStop } from './JourneyStop.js';
import type { JourneyWay } from './JourneyWay.js';
import { legLikelihood } from './legLikelihood.js';
import { statedCrossings } from './statedCrossings.js';
import { stopAnswer } from './stopAnswer.js';
import { stopCandidates, UNRESOLVED } from './stopCandidates.js';

/** A leg with an unresolved end costs a little, so that leaving out is no way to save cost. */
const UNKNOWN_LEG = -0.7;
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
  const layers = alone.map((own, at) => stopCandidates(own, neutral[at] ?? own));
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
  return { margin, stops: answers, crossings: statedCrossings(ways, answers, resolver) };
}
