import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

const indexes = new WeakMap<PlaceTree, Map<string, GazetteerPlace>>();

/** Two letters in use that ISO 3166-1 reserves for another code: `UK` is GB, `EL` is GR in the EU. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/**
 * Finds a country by its ISO 3166-1 code of two or three letters.
 *
 * @param code - In capitals.
 * @param tree - The places.
 * @returns The country, or nothing.
 */
export function countryByCode(code: string, tree: PlaceTree): GazetteerPlace | undefined {
  let index = indexes.get(tree);
  if (!index) {
    index = new Map();
    for (const place of tree.places) {
      if (place.level !== 'country') continue;
      index.set(place.country, place);
      const alpha3 = place.codes['iso3166a3'];
      if (alpha3 !== undefined && alpha3 !== '') index.set(alpha3, place);
    }
    indexes.set(tree, index);
  }
  return index.get(code) ?? index.get(RESERVED.get(code) ?? '');
}
