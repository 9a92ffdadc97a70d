import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { areNeighbours } from './neighbours.js';
import { distanceKm } from './distanceKm.js';
import type { TravelMode } from './TravelMode.js';

/** Kilometres at which a leg becomes e times less likely. */
const REACH_KM: Readonly<Record<TravelMode | 'unknown', number>> = {
  foot: 40,
  road: 450,
  rail: 700,
  air: 20_000,
  sea: 1_500,
  unknown: 500,
};
/** Distance says no more beyond this many factors of e. */
const MOST_DISTANCE = 7;
/** Crossing into a neighbour, or further, without a flight. */
const NEIGHBOUR = 0.7;
const NOT_NEIGHBOUR_BY_LAND = 4;
const NOT_NEIGHBOUR_UNKNOWN = 1.2;
/** Two stops at one place are written for its two sides, hardly for a leg of no length. */
const SAME_PLACE = 2.5;
/** A flight of less than this many kilometres is unusual: Nairobi to Kisumu is 270. */
export const SHORT_FLIGHT_KM = 200;
const SHORT_FLIGHT = 2;
/** Where no transport is stated, a flight is supposed for long ways, at this cost. */
const SUPPOSED_FLIGHT = 2;
/** Countries that are not listed count as neighbours up to this distance. */
const NEAR_COUNTRY_KM = 600;

/**
 * How plausible a leg is: a log-likelihood up to a constant.
 *
 * @param from - Place where it starts.
 * @param to - Place where it ends.
 * @param modes - Modes stated for the leg; empty when none was.
 * @param tree - The hierarchy, for points.
 * @returns 0 for the most plausible, negative otherwise.
 */
export function legLikelihood(
  from: GazetteerPlace,
  to: GazetteerPlace,
  modes: readonly TravelMode[],
  tree: PlaceTree,
): number {
  if (from.id === to.id) return -SAME_PLACE;
  const a = tree.point(from);
  const b = tree.point(to);
  // A country has no position to speak of.
  const vague = from.level === 'country' || to.level === 'country';
  const away =
    a && b ? Math.max(0, distanceKm([a.lon, a.lat], [b.lon, b.lat]) - (vague ? 1000 : 0)) : 300;
  const costs = modes.map((mode) => cost(mode, away, from.country, to.country));
  if (modes.length === 0)
    costs.push(
      cost('unknown', away, from.country, to.country),
      cost('air', away, from.country, to.country) + SUPPOSED_FLIGHT,
    );
  return -Math.min(...costs);
}

function cost(mode: TravelMode | 'unknown', away: number, from: string, to: string): number {
  let total = Math.min(MOST_DISTANCE, away / REACH_KM[mode]);
  if (mode === 'air' && away < SHORT_FLIGHT_KM) total += SHORT_FLIGHT;
  if (from === to) return total;
  if (areNeighbours(from, to) ?? away < NEAR_COUNTRY_KM) return total + NEIGHBOUR;
  if (mode === 'air' || mode === 'sea') return total + NEIGHBOUR;
  return total + (mode === 'unknown' ? NOT_NEIGHBOUR_UNKNOWN : NOT_NEIGHBOUR_BY_LAND);
}
