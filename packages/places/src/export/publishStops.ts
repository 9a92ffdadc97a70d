import type { PlaceTree } from '../resolve/PlaceTree.js';
import { generalise, type Detail, type HexGrid, type PublishedPlace } from './generalise.js';
import type { Route } from './Route.js';

/** Options of {@link publishStops}. */
export interface PublishOptions {
  /** How finely places are named. */
  readonly detail: Detail;
  /** Needed for `h3:n`. */
  readonly grid?: HexGrid | undefined;
  /** Whether border posts, airports and seaports on the way keep their name. Default true. */
  readonly gateways?: boolean;
}

/**
 * The stops of a route as an export may show them. Border posts, airports and seaports on the way keep
 * their name; where a journey begins and ends is where somebody lives or is held, and becomes its county
 * even if it is a border town.
 *
 * @param route - A route.
 * @param tree - The hierarchy.
 * @param options - How finely, and whether gateways are named.
 * @returns One published place a stop; nothing for a gap.
 */
export function publishStops(
  { stops }: Route,
  tree: PlaceTree,
  { detail, grid, gateways = true }: PublishOptions,
): (PublishedPlace | undefined)[] {
  return stops.map((stop, at) => {
    if (!stop) return undefined;
    const onTheWay = gateways && at > 0 && at < stops.length - 1;
    return generalise(stop.place, detail, tree, { onTheWay, ...(grid && { grid }) });
  });
}
