import type { ReadingLog } from '../readingLog.js';
import { Path } from './path.js';
import type { LegRow } from './journeyLegs.js';
import { writeLegRows } from './journeyLegs.js';
import type { RecordDraft } from './recordDraft.js';
import type { RouteStops } from './routeStops.js';
import { routeStops } from './routeStops.js';
import type { ItemValues } from './rowGroups.js';
import { takePlaces } from './rowGroups.js';
import { StopList, stopOf } from './stopList.js';

const ends = [Path.of('from', 'place'), Path.of('to', 'place')];

/** What tables of legs and stops say about one journey. */
export interface JourneyParts {
  /** Its legs, in order. */
  readonly legs: readonly LegRow[];
  /** Its stops, in order; targets relative to a stop. */
  readonly stops: readonly LegRow[];
}

/**
 * Makes the stops of a journey whose legs or stops are given one by one, and whose own row may name
 * places too. A place that a leg or stop names is that stop, with the role the row gives it; an
 * origin that none of them names comes first, any other place last: what the source contradicts
 * stays visible.
 *
 * @param groups - Values of `stops` of the row of the journey.
 * @param parts - Its legs and stops.
 * @param draft - The journey.
 * @param stops - Takes the stops.
 * @param log - Takes findings.
 */
export function journeyStops(
  groups: ItemValues,
  parts: JourneyParts,
  draft: RecordDraft,
  stops: StopList,
  log: ReadingLog,
): RouteStops {
  const route = new StopList();
  const said = routeStops(groups, route);
  const rows = parts.stops.map(({ values }) => stopOf(values));
  const places = [
    ...parts.legs.flatMap((leg) => {
      const found = takePlaces(leg.values, []);
      return ends.flatMap((end) => found.get(end) ?? []);
    }),
    ...rows.map(({ place }) => place),
  ];
  const late = route.stops.filter(({ place, roles, values }) => {
    if (!roles.includes('origin') || places.some((other) => place.names(other))) return true;
    stops.add(place, roles, values);
    return false;
  });
  writeLegRows(parts.legs, draft, stops, log);
  for (const { place, values } of rows) {
    if (place.empty && values.length === 0) continue;
    if (parts.legs.length > 0) stops.merge(place, [], values);
    else stops.add(place, [], values);
  }
  for (const { place, roles, values } of late) stops.merge(place, roles, values);
  return said;
}
