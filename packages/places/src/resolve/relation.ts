import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Search } from './Search.js';

/** How much a mention supports another: the same chain, the same county, the same country. */
const SAME_CHAIN = 1;
const SAME_COUNTY = 0.45;
const SAME_COUNTRY = 0.05;

/**
 * How much the mention of one place supports that another is meant.
 *
 * @param a - A place.
 * @param b - Another.
 * @param search - The hierarchy.
 * @returns 1 in one chain, less in one county, little in one country, 0 otherwise.
 */
export function relation(a: GazetteerPlace, b: GazetteerPlace, search: Search): number {
  const { tree } = search;
  if (tree.contains(a.id, b) || tree.contains(b.id, a)) return SAME_CHAIN;
  const first = tree.firstLevel(a);
  if (first && first === tree.firstLevel(b)) return SAME_COUNTY;
  return a.country === b.country ? SAME_COUNTRY : 0;
}
