import { isPlace, type Issue, type Place, type RuleId } from '@njia/schema';
import { repairPcode } from '../codes/repairPcode.js';
import type { Resolution } from '../model/Resolution.js';
import type { Resolver } from '../resolve/Resolver.js';
import { candidateUnits } from './candidateUnits.js';
import { checkJourneyGeography } from './checkJourneyGeography.js';
import { checkLegModes } from './checkLegModes.js';
import { checkRecordPlace } from './checkRecordPlace.js';
import { contextOf } from './contextOf.js';
import { fromPlace } from './fromPlace.js';
import { raisePlaceIssue } from './raisePlaceIssue.js';
import { resolveStops } from './resolveStops.js';
import { toPlace } from './toPlace.js';
import { visitPlaces, type Properties } from './visitPlaces.js';

/** How many places came out how. */
export interface PlaceCounts {
  /** Places of the data set that hold a text, a code or a country. */
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

/**
 * A data set with its places resolved.
 *
 * @template Data - The type of the data set.
 */
export interface ResolvedPlaces<Data> {
  /** The data set; the one given is not changed. */
  readonly dataset: Data;
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
 * already has a code is kept and checked: against its country, its coordinates and its name. Records may
 * have faults: a place that has not the shape of one is left as it is, for another rule to report.
 *
 * @template Data - The type of the data set.
 * @param dataset - A data set, or tables of one.
 * @param resolver - The resolver.
 * @returns A new data set, issues and counts.
 */
export function resolvePlaces<Data extends object>(
  dataset: Data,
  resolver: Resolver,
): ResolvedPlaces<Data> {
  const issues: Issue[] = [];
  const texts = new Set<string>();
  // Equal questions share one answer, and equal places with equal answers are one object: nobody changes them.
  const written = new Map<Resolution, Place>();
  const settled = new Map<Resolution, Map<string, Place>>();
  const foundOf = (resolution: Resolution): Place => {
    let place = written.get(resolution);
    if (!place) written.set(resolution, (place = toPlace(undefined, resolution, resolver.tree)));
    return place;
  };
  const withAnswer = (place: Place, resolution: Resolution): Place => {
    let known = settled.get(resolution);
    if (!known) settled.set(resolution, (known = new Map<string, Place>()));
    const key = JSON.stringify(place);
    const equal = known.get(key);
    if (equal) return equal;
    const { lon, lat, precisionKm } = place;
    const resolved = { ...place, ...foundOf(resolution) };
    // A point that was measured says more than the middle of the place it lies in.
    const whole =
      lon === undefined || lat === undefined ? resolved : { ...resolved, lon, lat, precisionKm };
    known.set(key, whole);
    return whole;
  };
  const counts = { places: 0, matched: 0, ambiguous: 0, unknown: 0, notAPlace: 0, kept: 0 };
  const settle = (place: Place, resolution: Resolution, path: string): Place => {
    counts.places += 1;
    texts.add(place.text ?? '');
    if (resolution.status === 'not-a-place') counts.notAPlace += 1;
    else counts[resolution.status] += 1;
    issues.push(...statusIssues(resolution, path, resolver));
    issues.push(...checkRecordPlace(place, resolution.place, path, resolver));
    return withAnswer(place, resolution);
  };
  const keep = (place: Place, path: string): Place => {
    counts.places += 1;
    counts.kept += 1;
    const coded = withTrueCode(place, resolver);
    issues.push(...checkRecordPlace(coded, fromPlace(coded, resolver.tree), path, resolver));
    return coded;
  };
  const decide = (value: Properties, where: string, joint?: Resolution): Properties => {
    if (!isPlace(value)) return value;
    const place: Place = value;
    if (place.code !== undefined) return keep(place, where) as Properties;
    const asked = place.text ?? place.country ?? '';
    if (asked === '') return value;
    const answer = joint ?? resolver.resolve(asked, contextOf(place));
    return settle(place, answer, place.text === undefined ? where : `${where}/text`) as Properties;
  };
  const result = { ...dataset } as Record<string, unknown>;
  for (const [table, rows] of Object.entries(result)) {
    if (!Array.isArray(rows)) continue;
    result[table] = (rows as readonly unknown[]).map((record, at) => {
      if (typeof record !== 'object' || record === null) return record;
      const path = `/${table}/${at}`;
      if (table !== 'journeys') return visitPlaces(table, record as Properties, path, decide);
      const joint = resolveStops(record as Properties, resolver);
      const changed = visitPlaces(table, record as Properties, path, (value, where) => {
        const [, , , part, position, field] = where.split('/');
        if (part === 'stops' && field === 'place')
          return decide(value, where, joint.stops[Number(position)]);
        const ofCrossing = part === 'legs' && field === 'crossing';
        return decide(value, where, ofCrossing ? joint.crossings.get(Number(position)) : undefined);
      });
      issues.push(...checkJourneyGeography(changed, path, resolver.tree));
      issues.push(...checkLegModes(changed, path, resolver.tree));
      return changed;
    });
  }
  return { dataset: result as Data, issues, counts: { ...counts, distinct: texts.size } };
}

/** `KEN002` and `KE2` are KE002 written otherwise: so read, else the place would count as unknown. */
function withTrueCode(place: Place, { tree }: Resolver): Place {
  if (place.code === undefined || fromPlace(place, tree)) return place;
  const repaired = repairPcode(place.code, tree);
  return repaired ? { ...place, code: repaired.code } : place;
}

/** What an answer says about the text it was found for. */
function statusIssues(resolution: Resolution, path: string, { tree }: Resolver): Issue[] {
  const { reasons, status, candidates } = resolution;
  if (reasons.includes('outside-country'))
    return raisePlaceIssue('PLACE-COUNTRY-CONFLICT', { path });
  if (reasons.includes('parent-disagrees'))
    return raisePlaceIssue('PLACE-COUNTY-CONFLICT', { path });
  const rule = STATUS_RULE[status];
  if (rule === undefined) return [];
  if (status !== 'ambiguous') return raisePlaceIssue(rule, { path });
  const suggestion = { kind: 'review', to: candidateUnits(candidates, tree), safe: false } as const;
  return raisePlaceIssue(rule, { path, suggestion });
}
