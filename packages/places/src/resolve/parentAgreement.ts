import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from './PlaceTree.js';

/**
 * Share of the stated parents that contain a place, where a name shared by a county and a constituency
 * counts half for being in the county only.
 *
 * @param place - The place.
 * @param parents - Ids of the units that each stated parent may mean.
 * @param tree - The hierarchy.
 * @returns Above 0 when a parent contains it, -1 when none does, 0 when none was stated.
 */
export function parentAgreement(
  place: GazetteerPlace,
  parents: readonly ReadonlySet<string>[],
  tree: PlaceTree,
): number {
  if (parents.length === 0) return 0;
  if (parents.some((ids) => isParentItself(place, ids, tree))) return 0;
  let agreement = 0;
  for (const ids of parents)
    agreement += [...ids].filter((id) => tree.contains(id, place)).length / ids.size;
  return agreement > 0 ? agreement / parents.length : -1;
}

/**
 * Whether a place is what a stated parent's name means. A constituency and its ward often share a name:
 * the ward then lies in the constituency, and is no parent of itself.
 *
 * @param place - The place.
 * @param ids - Ids of the units that the parent's name may mean.
 * @param tree - The hierarchy.
 */
export function isParentItself(
  place: GazetteerPlace,
  ids: ReadonlySet<string>,
  tree: PlaceTree,
): boolean {
  return ids.has(place.id) && ![...ids].some((id) => id !== place.id && tree.contains(id, place));
}
