import { countBounds, type Dataset, type Journey, type Leg } from '@njia/schema';
import type { Route } from '../export/Route.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { fromPlace } from './fromPlace.js';

/**
 * The journeys of a data set as routes, from the codes of their places: resolve the places first.
 *
 * @param dataset - A data set with resolved places.
 * @param tree - The places.
 * @returns One route a journey. Persons are the least number a count allows; 1 for one person.
 */
export function routesOf(dataset: Dataset, tree: PlaceTree): Route[] {
  return (dataset.journeys ?? []).map((journey) => ({
    id: journey.id,
    persons: personsOf(journey),
    ...periodOf(journey),
    stops: journey.stops.map(({ place }) => {
      const known = fromPlace(place, tree);
      return known && { place: known, confidence: place.confidence ?? 1 };
    }),
    modes: modesOf(journey),
    crossings: crossingsOf(journey, tree),
  }));
}

function personsOf({ persons }: Journey): number {
  if (persons === undefined) return 1;
  return countBounds(persons).min;
}

function periodOf({ period, reportedOn }: Journey): { period: string; start: string } | undefined {
  const start = period?.start ?? reportedOn;
  return start === undefined ? undefined : { period: start.slice(0, 4), start };
}

function modesOf(journey: Journey): string[][] {
  return legsInOrder(journey).map((leg) => [...(leg?.modes ?? [])]);
}

function crossingsOf(journey: Journey, tree: PlaceTree): (GazetteerPlace | undefined)[] {
  return legsInOrder(journey).map(
    (leg) => leg?.crossing?.place && fromPlace(leg.crossing.place, tree),
  );
}

function legsInOrder({ stops, legs = [] }: Journey): (Leg | undefined)[] {
  return stops
    .slice(1)
    .map((to, at) => legs.find((each) => each.from === stops[at]?.id && each.to === to.id));
}
