import { isPlace, type Issue } from '@njia/schema';
import { distanceKm } from '../journey/distanceKm.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { fromPlace } from './fromPlace.js';
import { raisePlaceIssue } from './raisePlaceIssue.js';
import type { Properties } from './visitPlaces.js';

/** A detour counts when swapping two stops saves this share of the whole way and this many kilometres. */
const SAVED_SHARE = 0.3;
const SAVED_KM = 300;
/** More stops than this are not tried in pairs. */
const MOST_STOPS = 30;

/**
 * Compares the order of a journey's stops with geography: when swapping two neighbouring stops between
 * origin and destination would save much of the way, the order is probably wrong.
 *
 * @param journey - A journey whose places have codes.
 * @param path - JSON Pointer of the journey.
 * @param tree - The places.
 * @returns At most one issue, at the first of the two stops.
 */
export function checkJourneyGeography(journey: Properties, path: string, tree: PlaceTree): Issue[] {
  const stops = Array.isArray(journey['stops']) ? (journey['stops'] as readonly unknown[]) : [];
  if (stops.length < 4 || stops.length > MOST_STOPS) return [];
  const points = stops.map((stop) => {
    const place = (stop as Properties | null | undefined)?.['place'];
    const known = isPlace(place) ? fromPlace(place, tree) : undefined;
    // A country's centre says nothing about the way.
    const point = known && known.level !== 'country' ? tree.point(known) : undefined;
    return point && [point.lon, point.lat];
  });
  const length = (order: readonly (number[] | undefined)[]): number =>
    order.slice(1).reduce((sum, to, at) => {
      const from = order[at];
      return from && to ? sum + distanceKm(from, to) : sum;
    }, 0);
  const whole = length(points);
  let best = { saved: 0, at: -1 };
  for (let at = 1; at + 2 < points.length; at += 1) {
    const swapped = [...points];
    [swapped[at], swapped[at + 1]] = [points[at + 1], points[at]];
    const saved = points[at] && points[at + 1] ? whole - length(swapped) : 0;
    if (saved > best.saved) best = { saved, at };
  }
  if (best.saved < SAVED_KM || best.saved < whole * SAVED_SHARE) return [];
  return raisePlaceIssue('JOURNEY-GEOGRAPHY', {
    path: `${path}/stops/${best.at}`,
    params: { kilometres: Math.floor(best.saved / 100) * 100 },
  });
}
