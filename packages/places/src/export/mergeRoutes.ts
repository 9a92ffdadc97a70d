import { addPersons } from './addPersons.js';
import type { PublishedPlace } from './generalise.js';
import type { Route } from './Route.js';

/** A route beside its stops as they are published. */
export interface PublishedRoute {
  /** The route. */
  readonly route: Route;
  /** One published place a stop; nothing for a gap. */
  readonly published: readonly (PublishedPlace | undefined)[];
}

/**
 * Makes one route of all that look the same once published, and holds back those that fewer persons took. Modes and record ids are
 * left out: they would part what was put together.
 *
 * @param routes - Routes with their published stops.
 * @param least - Least number of persons.
 * @returns The routes that may be shown, in a fixed order.
 */
export function mergeRoutes(routes: readonly PublishedRoute[], least: number): PublishedRoute[] {
  const merged = new Map<string, PublishedRoute>();
  for (const { route, published } of routes) {
    const codes = published.map((place) => place?.code ?? null);
    const key = JSON.stringify([codes, route.period ?? null]);
    const known = merged.get(key);
    merged.set(key, { published, route: known ? joined(known.route, route) : bare(route) });
  }
  return [...merged]
    .filter(([, { route }]) => route.persons >= least)
    .sort(([a, left], [b, right]) => right.route.persons - left.route.persons || (a < b ? -1 : 1))
    .map(([, each]) => each);
}

function bare({ id, persons, personsMost, period, stops }: Route): Route {
  return {
    id,
    persons,
    ...(personsMost !== undefined && { personsMost }),
    ...(period !== undefined && { period }),
    stops,
  };
}

function joined(left: Route, right: Route): Route {
  const { personsMost: _, ...rest } = left;
  return {
    ...rest,
    ...addPersons(left, right),
    stops: left.stops.map((stop, at) => {
      const other = right.stops[at];
      return stop && other
        ? { place: stop.place, confidence: Math.min(stop.confidence, other.confidence) }
        : undefined;
    }),
  };
}
