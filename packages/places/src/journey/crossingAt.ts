import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolver } from '../resolve/Resolver.js';
import { areTwins, postOf } from './crossingPlace.js';
import type { StopCase } from './StopCase.js';

/**
 * One name for both sides (`Nairobi`, `Namanga`, `Arusha`): the crossing is the answer, when the stops
 * before and after lie in the two countries.
 *
 * @param stop - The stop.
 * @param resolver - The resolver.
 * @returns Both posts in the order of the way, or nothing.
 */
export function crossingAt(
  { alone, at, chosen }: StopCase,
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
