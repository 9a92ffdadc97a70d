import type { Resolver } from '../resolve/Resolver.js';
import { crossingPlace } from './crossingPlace.js';
import type { JourneyCrossingAnswer, JourneyStopAnswer } from './JourneyAnswer.js';
import type { JourneyWay } from './JourneyWay.js';

/**
 * The crossings that a journey states, in the light of the stops around them.
 *
 * @param ways - The ways, in order.
 * @param stops - The answers to the stops, in order.
 * @param resolver - The resolver.
 * @returns One answer a way whose crossing is known, by the position of the way.
 */
export function statedCrossings(
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
