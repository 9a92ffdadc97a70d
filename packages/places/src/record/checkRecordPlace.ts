import type { Issue, Place } from '@njia/schema';
import { checkCode } from '../codes/checkCode.js';
import { distanceKm } from '../journey/distanceKm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolver } from '../resolve/Resolver.js';
import { raisePlaceIssue } from './raisePlaceIssue.js';

/** Points are compared with this much grace beyond the place's own precision, in kilometres. */
const GRACE_KM = 10;
/** A county's far corner lies further out than its towns. */
const GRACE_FACTOR = 1.5;

/**
 * Checks a place of a record against the gazetteer: country, coordinates, code.
 *
 * @param place - The place as the record has it.
 * @param known - The gazetteer's place it stands for.
 * @param path - JSON Pointer of the place.
 * @param resolver - The resolver.
 * @returns Issues, without any value of the record.
 */
export function checkRecordPlace(
  place: Place,
  known: GazetteerPlace | undefined,
  path: string,
  resolver: Resolver,
): Issue[] {
  if (!known) return [];
  const issues: Issue[] = [];
  // Where the text was asked for, the path is that of the text.
  const at = path.endsWith('/text') ? path.slice(0, -'/text'.length) : path;
  if (place.country !== undefined && place.country !== known.country)
    issues.push(...raisePlaceIssue('PLACE-COUNTRY-CONFLICT', { path: `${at}/country` }));
  if (place.code !== undefined && place.text !== undefined && place.text !== '') {
    const { verdict } = checkCode(place.text, place.code, resolver);
    if (verdict === 'contradicts')
      issues.push(...raisePlaceIssue('PLACE-CODE-CONFLICT', { path: `${at}/code` }));
  }
  const point = resolver.tree.point(known);
  if (point && place.lon !== undefined && place.lat !== undefined) {
    const away = distanceKm([place.lon, place.lat], [point.lon, point.lat]);
    if (away > point.precisionKm * GRACE_FACTOR + (place.precisionKm ?? 0) + GRACE_KM)
      issues.push(
        ...raisePlaceIssue('PLACE-COORDINATES', {
          path: `${at}/lon`,
          params: { kilometres: Math.round(away) },
        }),
      );
  }
  return issues;
}
