import { issueOf, ruleCatalogue, type Issue, type Place } from '@njia/schema';
import { checkCode } from '../codes/checkCode.js';
import { distanceKm } from '../journey/distanceKm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { PLACE_RULES } from '../rules/placeRule.js';
import type { Resolver } from '../resolve/createResolver.js';

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
  const issues: Issue[] = [];
  if (!known) return issues;
  const country = ruleCatalogue.get('PLACE-COUNTRY-CONFLICT');
  if (country && place.country !== undefined && place.country !== known.country)
    issues.push(issueOf(country, { path: `${path}/country` }));
  if (place.code !== undefined && place.text !== undefined && place.text !== '') {
    const { verdict } = checkCode(place.text, place.code, resolver);
    if (verdict === 'contradicts') issues.push(issueOf(PLACE_RULES.code, { path: `${path}/code` }));
  }
  const point = resolver.tree.point(known);
  if (point && place.lon !== undefined && place.lat !== undefined) {
    const away = distanceKm([place.lon, place.lat], [point.lon, point.lat]);
    if (away > point.precisionKm * GRACE_FACTOR + (place.precisionKm ?? 0) + GRACE_KM)
      issues.push(
        issueOf(PLACE_RULES.coordinates, {
          path: `${path}/lon`,
          params: { kilometres: Math.round(away) },
        }),
      );
  }
  return issues;
}
