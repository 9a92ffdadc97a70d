import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { distanceKm } from './distanceKm.js';
import { SHORT_FLIGHT_KM } from './legLikelihood.js';
import type { TravelMode } from './TravelMode.js';

/** Within this distance a journey without stated transport is one by land, and a nearer place likelier. */
const BY_LAND_KM = 1500;
const LAND: ReadonlySet<TravelMode> = new Set(['foot', 'road', 'rail']);

/** What lies beside a stop: another stop, and the transport between them. */
export interface Beside {
  /** The other stop's place. */
  readonly place: GazetteerPlace;
  /** Modes stated for the way. */
  readonly modes: readonly TravelMode[];
}

/**
 * Tells whether a neighbouring stop says which of two namesakes is meant. A way by land does. A way of
 * which nothing is known, or by boat, does so between places of one part of the world; but whether
 * somebody went to London in Nakuru or flew to the other one, the distance cannot know.
 *
 * @param place - The namesake that geography prefers.
 * @param rival - Another one.
 * @param beside - The neighbouring stop.
 * @param tree - The hierarchy, for points.
 */
export function tellsApart(
  place: GazetteerPlace,
  rival: GazetteerPlace,
  { place: other, modes }: Beside,
  tree: PlaceTree,
): boolean {
  if (modes.some((mode) => LAND.has(mode))) return true;
  const here = away(place, other, tree);
  const there = away(rival, other, tree);
  if (modes.includes('air')) return here >= SHORT_FLIGHT_KM && there < SHORT_FLIGHT_KM;
  return here <= BY_LAND_KM && there <= BY_LAND_KM;
}

function away(a: GazetteerPlace, b: GazetteerPlace, tree: PlaceTree): number {
  const [from, to] = [tree.point(a), tree.point(b)];
  return from && to ? distanceKm([from.lon, from.lat], [to.lon, to.lat]) : Infinity;
}
