import type { Place } from '@njia/schema';
import { placeByCode } from '../codes/placeByCode.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

/**
 * The gazetteer's place for a place of the shared format that has a code.
 *
 * @param place - A place of a record.
 * @param tree - The places.
 * @returns The place with that code, or nothing.
 */
export function fromPlace(
  place: { readonly [Key in 'code' | 'codes']?: Place[Key] },
  tree: PlaceTree,
): GazetteerPlace | undefined {
  const own =
    place.code === undefined ? undefined : (tree.get(place.code) ?? placeByCode(place.code, tree));
  if (own) return own;
  for (const { scheme, code } of place.codes ?? []) {
    const found = scheme === 'geonames' ? tree.get(`GN:${code}`) : placeByCode(code, tree);
    if (found) return found;
  }
  return undefined;
}
