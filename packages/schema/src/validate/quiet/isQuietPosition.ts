import type { LoosePlace } from '../../rules/subjects.js';
import { isExactPosition } from '../../rules/support/isExactPosition.js';
import type { QuietContext } from './quietContext.js';

/** Whether a place is surely neither too exact nor outside the codes of the profile. */
export function isQuietPosition(place: LoosePlace, { profile }: QuietContext): boolean {
  const { country, level, code } = place;
  if (code !== undefined && level !== undefined && country !== undefined) {
    const known = profile.places[country]?.[level];
    if (known !== undefined && !Object.hasOwn(known, code)) return false;
  }
  return place.lon === undefined || !isExactPosition(place);
}
