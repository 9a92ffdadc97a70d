import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceLevel } from '../model/PlaceLevel.js';
import type { PlaceTree } from './PlaceTree.js';

/** What one part of a description names, as far as the county of the whole is concerned. */
export interface NamedPart {
  /** Position of the part. */
  readonly part: number;
  /** A place that bears exactly the part's name. */
  readonly place: GazetteerPlace;
}

/** Marks that part alternatives (`Busia/Malaba`): there the last part is no county of the first. */
const ALTERNATIVES = /[/;|]/u;
/** Units and points that are all in the gazetteer; any county may hold one more village of a name. */
const WELL_KNOWN: ReadonlySet<PlaceLevel> = new Set<PlaceLevel>([
  'adm2',
  'adm3',
  'border_post',
  'airport',
  'seaport',
  'camp',
]);
const LARGE_TOWN = 10_000;

/**
 * Tells whether a description names a county in one part and, in another, a place that is known to lie
 * outside it: `Ukunda, Mombasa County`.
 *
 * @param text - The description.
 * @param named - What its parts name exactly, without parts that say "near".
 * @param tree - The hierarchy.
 * @returns True when the two contradict each other.
 */
export function isOutsideStatedCounty(
  text: string,
  named: readonly NamedPart[],
  tree: PlaceTree,
): boolean {
  if (ALTERNATIVES.test(text)) return false;
  const stated = named.filter(({ place }) => place.level === 'adm1');
  const countyPart = stated[stated.length - 1]?.part;
  if (countyPart === undefined) return false;
  const counties = stated.filter(({ part }) => part === countyPart).map(({ place }) => place);
  const others = new Set(named.map(({ part }) => part).filter((part) => part < countyPart));
  return [...others].some((part) => {
    const places = named.filter((each) => each.part === part).map(({ place }) => place);
    return (
      places.some(isWellKnown) &&
      places.every(
        (place) =>
          place.level !== 'adm1' &&
          place.level !== 'country' &&
          !counties.some((county) => tree.contains(county.id, place)),
      )
    );
  });
}

function isWellKnown({ level, population }: GazetteerPlace): boolean {
  return WELL_KNOWN.has(level) || population >= LARGE_TOWN;
}
