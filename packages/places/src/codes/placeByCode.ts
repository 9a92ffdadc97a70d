import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

/** Schemes whose codes say by their form what they are. */
const SELF_EVIDENT = ['pcode', 'iso3166-2', 'unlocode'] as const;

const indexes = new WeakMap<PlaceTree, Map<string, GazetteerPlace>>();

/**
 * Finds the place with a p-code, ISO 3166-2 code or UN/LOCODE.
 *
 * @param code - In capitals: `KE047`, `KE-30`, `KE047278`, `KEMBA`.
 * @param tree - The places.
 * @returns The place, or nothing.
 */
export function placeByCode(code: string, tree: PlaceTree): GazetteerPlace | undefined {
  let index = indexes.get(tree);
  if (!index) {
    index = new Map();
    for (const place of tree.places)
      for (const scheme of SELF_EVIDENT) {
        const value = place.codes[scheme];
        if (value !== undefined && !index.has(value)) index.set(value, place);
      }
    indexes.set(tree, index);
  }
  return index.get(code);
}
