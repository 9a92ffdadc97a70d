import { distanceKm } from '../journey/distanceKm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { PLACE_LEVELS } from '../model/PlaceLevel.js';
import type { PlaceTree } from './PlaceTree.js';

/** Two points of one name in one county nearer than this are one place. */
const SAME_SITE_KM = 10;

/**
 * Groups places of one name into sites. A county, the constituency in it and the town in that, all
 * called Busia, are one site; the Ugandan town across the border is another.
 *
 * @param places - Places of one name.
 * @param tree - The hierarchy.
 * @returns Sites; the broadest place of each comes first.
 */
export function sites(places: readonly GazetteerPlace[], tree: PlaceTree): GazetteerPlace[][] {
  const ordered = [...places].sort((a, b) => rank(a) - rank(b));
  const found: GazetteerPlace[][] = [];
  for (const place of ordered) {
    const site = found.find((members) => members.some((member) => sameSite(member, place, tree)));
    if (site) site.push(place);
    else found.push([place]);
  }
  return found;
}

function rank(place: GazetteerPlace): number {
  return PLACE_LEVELS.indexOf(place.level);
}

function sameSite(outer: GazetteerPlace, inner: GazetteerPlace, tree: PlaceTree): boolean {
  if (outer.country !== inner.country) return false;
  if (tree.contains(outer.id, inner) || tree.contains(inner.id, outer)) return true;
  const county = tree.firstLevel(outer);
  if (!county || county !== tree.firstLevel(inner)) return false;
  // A ward and the estate it is named after hang beside each other under one constituency.
  if (outer.level !== inner.level && outer.parent === inner.parent && outer.parent !== county.id)
    return true;
  // A district without a point, and the town of its name that is known to lie in the region.
  if (outer.level === 'adm2' && outer.lon === undefined && inner.parent === county.id) return true;
  if (outer.lon === undefined || outer.lat === undefined) return false;
  if (inner.lon === undefined || inner.lat === undefined) return false;
  return distanceKm([outer.lon, outer.lat], [inner.lon, inner.lat]) <= SAME_SITE_KM;
}
