import { countBounds, type Dataset, type Journey, type Leg } from '@njia/schema';
import type { PersonRange } from '../export/PersonRange.js';
import type { Route } from '../export/Route.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { fromPlace } from './fromPlace.js';
import { withoutContainers } from './withoutContainers.js';

/**
 * The journeys of a data set as routes, from the codes of their places: resolve the places first.
 *
 * @param dataset - A data set with resolved places.
 * @param tree - The places.
 * @returns One route a journey; 1 person where no number is given, bounds where the number has them. A country or unit that
 * holds the stop before or after it is no stop of its own: it says where that stop lies.
 */
export function routesOf(dataset: Dataset, tree: PlaceTree): Route[] {
  return (dataset.journeys ?? []).map((journey) =>
    withoutContainers(
      {
        id: journey.id,
        ...personsOf(journey),
        ...periodOf(journey),
        stops: journey.stops.map(({ place }) => {
          const known = fromPlace(place, tree);
          return known && { place: known, confidence: place.confidence ?? 1 };
        }),
        modes: modesOf(journey),
        crossings: crossingsOf(journey, tree),
      },
      tree,
    ),
  );
}

function personsOf({ persons }: Journey): PersonRange {
  if (persons === undefined) return { persons: 1 };
  const { min, max = Infinity } = countBounds(persons);
  // A route stands in the data because somebody took it: "<5" is 1 to 4.
  const least = persons.kind === 'censored' ? Math.max(1, min) : min;
  return max === least ? { persons: least } : { persons: least, personsMost: max };
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
