import type { Route } from '../export/Route.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

/**
 * Takes out the stops of a route that only say where a neighbouring stop lies. Sheets have a column "destination country"
 * beside the town; drawn as a stop, the country would send the line through its centre and count a leg that nobody
 * travelled. What the legs on both sides of it say is kept.
 *
 * @param route - A route.
 * @param tree - The hierarchy.
 * @returns The route without them.
 */
export function withoutContainers(route: Route, tree: PlaceTree): Route {
  let at = route.stops.findIndex((_, index) => isContainer(route, index, tree));
  if (at === -1) return route;
  let rest = route;
  while (at !== -1) {
    rest = without(rest, at);
    const current = rest;
    at = current.stops.findIndex((_, index) => isContainer(current, index, tree));
  }
  return rest;
}

function isContainer({ stops }: Route, at: number, tree: PlaceTree): boolean {
  const outer = stops[at]?.place;
  if (!outer) return false;
  return [stops[at - 1], stops[at + 1]].some((stop) => {
    const inner = stop?.place;
    return inner !== undefined && inner.id !== outer.id && tree.contains(outer.id, inner);
  });
}

/** The leg into the stop and the leg out of it become one. */
function without(route: Route, at: number): Route {
  const { stops, modes, crossings } = route;
  const into = Math.max(0, at - 1);
  const isEnd = at === 0 || at === stops.length - 1;
  const merged = <Item>(legs: readonly Item[], join: (left: Item, right: Item) => Item): Item[] => {
    const rest = [...legs];
    if (isEnd) rest.splice(into, 1);
    else rest.splice(into, 2, join(legs[into] as Item, legs[at] as Item));
    return rest;
  };
  return {
    ...route,
    stops: stops.filter((_, index) => index !== at),
    ...(modes && {
      modes: merged(modes, (left, right) => [...new Set([...left, ...right])]),
    }),
    ...(crossings && { crossings: merged(crossings, (left, right) => left ?? right) }),
  };
}
