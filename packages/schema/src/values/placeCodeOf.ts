import type { PlaceCodeScheme } from '../codelists/placeCodeScheme.js';
import type { Place } from '../records/place.js';

/**
 * The code of a place in one code system.
 *
 * @param place - A place.
 * @param scheme - Such as `pcode` or `geonames`.
 * @returns The code as that system writes it; `undefined` when the place carries none.
 */
export function placeCodeOf(place: Place, scheme: PlaceCodeScheme): string | undefined {
  return place.codes?.find((code) => code.scheme === scheme)?.code;
}
