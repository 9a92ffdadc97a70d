import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolver } from '../resolve/Resolver.js';
import type { StopCase } from './StopCase.js';
import { tellsApart, type Beside } from './tellsApart.js';

/** A namesake in another country that is at least so likely, alone, must be told apart. */
const LEAST_RIVAL = 0.03;
/** One abroad that is less likely than this share of the chosen one is outweighed. */
const OUTWEIGHED = 0.25;

/**
 * Whether the stops beside it say which of the namesakes in several countries a stop is.
 *
 * @param place - The place that the best reading of the journey gives it.
 * @param stop - The stop.
 * @param resolver - The resolver.
 */
export function isToldApart(
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
