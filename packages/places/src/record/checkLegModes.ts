import { isPlace, type Issue } from '@njia/schema';
import { distanceKm } from '../journey/distanceKm.js';
import { landOf, watersOf } from '../journey/landAndWater.js';
import { travelMode, type TravelMode } from '../journey/TravelMode.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { fromPlace } from './fromPlace.js';
import { raisePlaceIssue } from './raisePlaceIssue.js';
import type { Properties } from './visitPlaces.js';

/** People do walk from Ethiopia to Kenya; nobody walks further than this between two stops. */
const LONGEST_WALK_KM = 1200;
/** No single ride by road or rail, between two stops, is longer: it is a flight written as a bus. */
const LONGEST_RIDE_KM = 6000;
/** Boats also cross rivers: legs between inland places whose points lie nearer than this say nothing. */
const RIVER_KM = 100;

/**
 * Compares the transport of each leg with the places it joins: a walk of 3,000 km, a bus over the sea, a
 * ferry between two towns without water. Said only when every transport of the leg is out of question,
 * since a leg may be part bus and part boat.
 *
 * @param journey - A journey whose places have codes.
 * @param path - JSON Pointer of the journey.
 * @param tree - The places.
 * @returns One issue for each such leg, at its transport.
 */
export function checkLegModes(journey: Properties, path: string, tree: PlaceTree): Issue[] {
  const legs = listOf(journey['legs']);
  if (legs.length === 0) return [];
  const places = new Map(
    listOf(journey['stops']).map(({ id, place }) => [
      id,
      isPlace(place) ? fromPlace(place, tree) : undefined,
    ]),
  );
  return legs.flatMap(({ from, to, modes }, at) => {
    const start = places.get(from);
    const end = places.get(to);
    const stated: readonly unknown[] = Array.isArray(modes) ? (modes as readonly unknown[]) : [];
    if (!start || !end || stated.length === 0) return [];
    const impossible = stated.every((mode) => {
      const moves = typeof mode === 'string' ? travelMode(mode) : undefined;
      return moves !== undefined && !isPossible(moves, start, end, tree);
    });
    return impossible
      ? raisePlaceIssue('MODE-IMPLAUSIBLE', { path: `${path}/legs/${at}/modes` })
      : [];
  });
}

function isPossible(
  mode: TravelMode,
  from: GazetteerPlace,
  to: GazetteerPlace,
  tree: PlaceTree,
): boolean {
  if (mode === 'air') return true;
  const { points, least } = apartKm(from, to, tree);
  if (mode === 'sea') {
    const [a, b] = [watersOf(from, tree), watersOf(to, tree)];
    if (a === undefined || b === undefined || points <= RIVER_KM) return true;
    return a.some((water) => b.includes(water));
  }
  const [a, b] = [landOf(from, tree), landOf(to, tree)];
  // Egypt lies on both sides of the canal.
  if (a !== b && a !== 'Suez' && b !== 'Suez') return false;
  if ((a === 'Suez' && isOverSea(b)) || (b === 'Suez' && isOverSea(a))) return false;
  return least <= (mode === 'foot' ? LONGEST_WALK_KM : LONGEST_RIDE_KM);
}

const isOverSea = (land: string): boolean => !['Africa', 'Eurasia', 'Suez'].includes(land);

/** Kilometres between two points, and less what they may be off; 0 where a country says nothing nearer. */
function apartKm(
  from: GazetteerPlace,
  to: GazetteerPlace,
  tree: PlaceTree,
): { points: number; least: number } {
  const a = tree.point(from);
  const b = tree.point(to);
  if (from.level === 'country' || to.level === 'country' || !a || !b)
    return { points: 0, least: 0 };
  const points = distanceKm([a.lon, a.lat], [b.lon, b.lat]);
  return { points, least: points - a.precisionKm - b.precisionKm };
}

function listOf(value: unknown): readonly Properties[] {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return items.filter((item): item is Properties => typeof item === 'object' && item !== null);
}
