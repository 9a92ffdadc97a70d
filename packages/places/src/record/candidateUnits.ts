import { mainCode } from '../export/generalise.js';
import type { PlaceCandidate } from '../model/Resolution.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

/** More than three possibilities help nobody to choose. */
const MOST = 3;

/**
 * Says in public codes where the candidates of an open name lie: counties or regions, or the units below
 * them when all lie in one. Codes come from the gazetteer, and no name is said: it would often be the
 * text of the record.
 *
 * @param candidates - Candidates, likeliest first.
 * @param tree - The hierarchy.
 * @returns Codes such as `KE040, UG`, at most three.
 */
export function candidateUnits(candidates: readonly PlaceCandidate[], tree: PlaceTree): string {
  const counties = distinct(
    candidates.map(({ place }) => mainCode(tree.firstLevel(place) ?? place)),
  );
  if (counties.length > 1) return counties.slice(0, MOST).join(', ');
  const below = distinct(
    candidates.map(({ place }) =>
      mainCode(
        [place, ...tree.ancestors(place)].find(({ level }) => level === 'adm2') ??
          tree.firstLevel(place) ??
          place,
      ),
    ),
  );
  return below.slice(0, MOST).join(', ');
}

function distinct(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}
