import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { addPersons } from '../export/addPersons.js';
import { generalise, type PublishedPlace } from '../export/generalise.js';
import type { PersonRange } from '../export/PersonRange.js';
import type { Route } from '../export/Route.js';

/** A corridor: where it begins, the border it crosses, where it ends. */
export interface Corridor extends PersonRange {
  /** Origin: a county or first-level unit. */
  readonly origin: PublishedPlace;
  /** Border posts, airports and seaports passed, in order; the countries' codes where none is named. */
  readonly via: readonly PublishedPlace[];
  /** Destination: a county or first-level unit, a country where no more is known. */
  readonly destination: PublishedPlace;
  /** Journeys or reported routes. */
  readonly journeys: number;
}

/** What was left out of the corridors, in journeys. */
export interface CorridorReport {
  /** Corridors, most persons first. */
  readonly corridors: readonly Corridor[];
  /** Journeys with an unresolved origin or destination. */
  readonly withoutEnds: number;
  /** Journeys that stay inside one unit. */
  readonly local: number;
  /** Corridors held back because fewer persons than the least took them, and their persons. */
  readonly heldBack: { readonly corridors: number; readonly persons: number };
}

/** Options of {@link corridors}. */
export interface CorridorOptions {
  /** Corridors of fewer persons are held back, since they may point at one. Default 1: none. */
  readonly least?: number;
}

/**
 * Counts journeys by corridor: origin county, border, destination.
 *
 * @param routes - Routes.
 * @param tree - The hierarchy.
 * @param options - Least number of persons.
 * @returns The corridors and what was left out.
 */
export function corridors(
  routes: readonly Route[],
  tree: PlaceTree,
  options: CorridorOptions = {},
): CorridorReport {
  const least = options.least ?? 1;
  const found = new Map<string, Corridor>();
  let withoutEnds = 0;
  let local = 0;
  for (const route of routes) {
    const first = route.stops[0];
    const last = route.stops[route.stops.length - 1];
    const origin = first && unitOf(first.place, tree);
    const destination = last && unitOf(last.place, tree);
    if (!origin || !destination) {
      withoutEnds += 1;
      continue;
    }
    if (origin.code === destination.code) {
      local += 1;
      continue;
    }
    const via = route.stops.flatMap((stop, at) => {
      const here = at > 0 && at < route.stops.length - 1 && stop ? gateway(stop.place, tree) : [];
      const crossing = route.crossings?.[at];
      return crossing ? [...here, ...gateway(crossing, tree)] : here;
    });
    const passed = via.filter((gate, at) => gate.name !== via[at - 1]?.name);
    const key = [origin, ...passed, destination].map(({ code }) => code).join('>');
    const known = found.get(key);
    found.set(key, {
      origin,
      via: passed,
      destination,
      ...addPersons(known ?? { persons: 0 }, route),
      journeys: (known?.journeys ?? 0) + 1,
    });
  }
  const all = [...found]
    .sort(([a, x], [b, y]) => y.persons - x.persons || (a < b ? -1 : 1))
    .map(([, corridor]) => corridor);
  // Of a number known within bounds the least counts; without a least that is no reason to be silent.
  const shown = ({ persons }: Corridor): boolean => least <= 1 || persons >= least;
  const held = all.filter((corridor) => !shown(corridor));
  return {
    corridors: all.filter(shown),
    withoutEnds,
    local,
    heldBack: {
      corridors: held.length,
      persons: held.reduce((sum, { persons }) => sum + persons, 0),
    },
  };
}

/**
 * The key of a corridor: the codes of its places in order.
 *
 * @param corridor - A corridor.
 * @returns The key.
 */
export function corridorKey(corridor: Corridor): string {
  const { origin, via, destination } = corridor;
  return [origin, ...via, destination].map(({ code }) => code).join('>');
}

/** Ends are counties, whatever was known. */
function unitOf(place: GazetteerPlace, tree: PlaceTree): PublishedPlace | undefined {
  return generalise(tree.firstLevel(place) ?? place, 'adm1', tree);
}

/** Border posts, airports and seaports are gateways; other stops in between are not shown. */
function gateway(place: GazetteerPlace, tree: PlaceTree): PublishedPlace[] {
  if (place.level !== 'border_post' && place.level !== 'airport' && place.level !== 'seaport')
    return [];
  const published = generalise(place, 'adm1', tree, { onTheWay: true });
  return published ? [published] : [];
}
