import {
  issueOf,
  ruleCatalogue,
  type Dataset,
  type Issue,
  type Journey,
  type Place,
  type RuleId,
} from '@njia/schema';
import { resolveJourney, type JourneyStop, type JourneyWay } from '../journey/resolveJourney.js';
import { travelMode, type TravelMode } from '../journey/TravelMode.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution, ResolveContext } from '../model/Resolution.js';
import type { Resolver } from '../resolve/createResolver.js';
import { checkRecordPlace } from './checkRecordPlace.js';
import { checkJourneyGeography } from './checkJourneyGeography.js';
import { fromPlace } from './fromPlace.js';
import { toPlace } from './toPlace.js';
import { visitPlaces, type Properties } from './visitPlaces.js';

/** How many places came out how. */
export interface PlaceCounts {
  /** Places of the data set that hold a text or a code. */
  readonly places: number;
  /** Distinct texts among them. */
  readonly distinct: number;
  /** Matched by this run. */
  readonly matched: number;
  /** Ambiguous. */
  readonly ambiguous: number;
  /** Unknown. */
  readonly unknown: number;
  /** No place. */
  readonly notAPlace: number;
  /** Kept as they were, because they had a code already. */
  readonly kept: number;
}

/** A data set with its places resolved. */
export interface ResolvedPlaces {
  /** The data set; the one given is not changed. */
  readonly dataset: Dataset;
  /** Findings, without any text of the data. */
  readonly issues: readonly Issue[];
  /** How many came out how. */
  readonly counts: PlaceCounts;
}

const STATUS_RULE: Readonly<Partial<Record<Resolution['status'], RuleId>>> = {
  ambiguous: 'PLACE-AMBIGUOUS',
  unknown: 'PLACE-UNKNOWN',
  'not-a-place': 'PLACE-NOT-A-PLACE',
};

/**
 * Resolves every place of a data set: the stops of a journey together, all others alone. A place that
 * already has a code is kept and checked: against its country, its coordinates and its name.
 *
 * @param dataset - A valid data set.
 * @param resolver - The resolver.
 * @returns A new data set, issues and counts.
 */
export function resolvePlaces(dataset: Dataset, resolver: Resolver): ResolvedPlaces {
  const issues: Issue[] = [];
  const texts = new Set<string>();
  const counts = { places: 0, matched: 0, ambiguous: 0, unknown: 0, notAPlace: 0, kept: 0 };
  const count = (resolution: Resolution): void => {
    if (resolution.status === 'not-a-place') counts.notAPlace += 1;
    else counts[resolution.status] += 1;
  };
  const settle = (place: Place, resolution: Resolution, path: string): Place => {
    counts.places += 1;
    texts.add(place.text ?? '');
    count(resolution);
    const outside = resolution.reasons.includes('outside-country');
    const rule = outside ? 'PLACE-COUNTRY-CONFLICT' : STATUS_RULE[resolution.status];
    const known = rule && ruleCatalogue.get(rule);
    if (known) issues.push(issueOf(known, { path }));
    const resolved = { ...place, ...toPlace(place.text ?? '', resolution, resolver.tree) };
    issues.push(...checkRecordPlace(place, resolution.place, path, resolver));
    return resolved;
  };
  const keep = (place: Place, path: string): Place => {
    counts.places += 1;
    counts.kept += 1;
    issues.push(...checkRecordPlace(place, fromPlace(place, resolver.tree), path, resolver));
    return place;
  };
  const single = (value: Properties, path: string): Properties => {
    const place = value as Place;
    if (place.code !== undefined) return keep(place, path) as Properties;
    if (place.text === undefined || place.text === '') return value;
    return settle(place, resolver.resolve(place.text, contextOf(place)), path) as Properties;
  };
  const result: Record<string, unknown> = { ...dataset };
  for (const [table, rows] of Object.entries(dataset)) {
    if (!Array.isArray(rows)) continue;
    result[table] = (rows as Properties[]).map((record, at) => {
      const path = `/${table}/${at}`;
      if (table !== 'journeys') return visitPlaces(table, record, path, single);
      const journey = record as unknown as Journey;
      const stops = jointStops(journey, resolver);
      const changed = visitPlaces(table, record, path, (value, where) => {
        const stop = /^\/journeys\/\d+\/stops\/(\d+)\/place$/u.exec(where)?.[1];
        const answer = stop === undefined ? undefined : stops[Number(stop)];
        if (!answer || (value as Place).code !== undefined || !(value as Place).text)
          return single(value, where);
        return settle(value, answer, where) as Properties;
      });
      issues.push(...checkJourneyGeography(changed as unknown as Journey, path, resolver.tree));
      return changed;
    });
  }
  return {
    dataset: result as unknown as Dataset,
    issues,
    counts: { ...counts, distinct: texts.size },
  };
}

/** Answers to the stops of a journey, in the light of each other. */
function jointStops(journey: Journey, resolver: Resolver): Resolution[] {
  const stops = journey.stops.map(({ place }): JourneyStop => {
    const text = place.code ?? place.text ?? '';
    return { text, ...contextOf(place) };
  });
  const order = new Map(journey.stops.map(({ id }, at) => [id, at]));
  const ways: JourneyWay[] = stops.map(() => ({}));
  for (const leg of journey.legs ?? []) {
    const from = order.get(leg.from);
    if (from === undefined || order.get(leg.to) !== from + 1) continue;
    const modes = (leg.modes ?? [])
      .map(travelMode)
      .filter((mode): mode is TravelMode => mode !== undefined);
    const crossing = leg.crossing?.place?.text;
    ways[from] = { modes, ...(crossing === undefined ? {} : { crossing }) };
  }
  return resolveJourney(stops, ways, resolver).stops.map(({ alone, place, changed }) =>
    changed && place ? asMatched(alone, place) : alone,
  );
}

/** A stop that the journey decides is matched at the accepted probability's floor, not at certainty. */
function asMatched(alone: Resolution, place: GazetteerPlace): Resolution {
  const candidate = alone.candidates.find((each) => each.place.id === place.id);
  return {
    ...alone,
    status: 'matched',
    place,
    probability: Math.max(0.9, candidate?.probability ?? 0),
    precisionKm: Math.max(alone.precisionKm, place.precisionKm),
    reasons: [...alone.reasons, 'near'],
  };
}

function contextOf({ country, level }: Place): ResolveContext {
  return {
    ...(country === undefined ? {} : { country }),
    ...(level === undefined || level === 'region' ? {} : { level }),
  };
}
