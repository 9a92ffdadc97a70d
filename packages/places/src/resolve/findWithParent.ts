import { findExact, findSimilar, type NameHit } from '../match/findNames.js';
import type { QueryForm } from '../match/QueryForm.js';
import { queryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Search, SearchScope } from './Search.js';

/** A name and its unit's name agree: nearly as good as the exact name with a stated parent. */
const AGREEING = 0.98;
/** A misspelt name inside a rightly named unit must still be this much alike. */
const LEAST = 0.8;
const MOST_WORDS = 7;

/**
 * Finds names in queries that also hold the name of a containing unit, in either order and without
 * separator, as ward lists and joined columns write them.
 *
 * @param query - The query.
 * @param scope - Which names may answer.
 * @param search - The search.
 * @param units - Scope in which the unit's name is looked up.
 * @returns Hits, most alike first.
 */
export function findWithParent(
  query: QueryForm,
  scope: SearchScope,
  search: Search,
  units: SearchScope,
): NameHit[] {
  const words = query.words;
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const { names, tree } = search;
  const placeOf = (name: number): GazetteerPlace =>
    tree.places[names.placeOf[name] as number] as GazetteerPlace;
  const best = new Map<number, NameHit>();
  const keep = (hit: NameHit): void => {
    const known = best.get(hit.name);
    if (!known || known.similarity < hit.similarity) best.set(hit.name, hit);
  };
  for (let cut = 1; cut < words.length; cut += 1) {
    const left = words.slice(0, cut).join(' ');
    const right = words.slice(cut).join(' ');
    for (const [name, unit] of [
      [left, right],
      [right, left],
    ] as const) {
      const unitIds = findExact(queryForm(unit), names, units.allows)
        .map((hit) => placeOf(hit.name))
        .filter((place) => place.level.startsWith('adm'))
        .map((place) => place.id);
      if (unitIds.length === 0) continue;
      const inside = (candidate: number): boolean => {
        if (!scope.allows(candidate)) return false;
        const place = placeOf(candidate);
        return unitIds.some((id) => id !== place.id && tree.contains(id, place));
      };
      const form = queryForm(name);
      const exact = findExact(form, names, inside);
      for (const hit of exact) keep({ ...hit, similarity: AGREEING * hit.similarity });
      if (exact.length > 0) continue;
      const scan = scope.scan?.filter(inside);
      for (const hit of findSimilar(form, names, { allows: inside, scan }).slice(0, 3))
        if (hit.similarity >= LEAST) keep({ ...hit, similarity: AGREEING * hit.similarity });
    }
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity || a.name - b.name);
}
