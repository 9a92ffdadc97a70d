import { distanceKm } from '../journey/distanceKm.js';
import type { QueryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { ResolveContext } from '../model/Resolution.js';
import { hasInstitution } from '../text/institutions.js';
import type { Attempt } from './Attempt.js';
import { isEverydayWord } from './everydayWords.js';
import { isHomonym, isHomonymWithin } from './homonyms.js';
import { levelAnswers } from './levelFilter.js';
import { placePrior } from './placePrior.js';
import type { NameReading } from './readName.js';

/** Up to here from the home countries a town needs not be large to be meant: the Gulf and the Horn. */
const NEAR_KM = 4000;
/** Further away a town that is named alone is one of at least so many people. */
const KNOWN_AFAR = 150_000;
/** Shorter words than the shortest names of countries (`Chad`, `Mali`) are words. */
const SHORTEST_COUNTRY = 4;
/** A point such as an airport is said to be one, or called by its code. */
const POINTS: ReadonlySet<string> = new Set(['airport', 'seaport']);

/**
 * Tells whether a text may as well be something else than the place of that name: a person, a word, an
 * institution. Then a name alone is not enough, whatever the likeness: `David` is a town in Panama,
 * `police` one in Poland.
 *
 * @param query - The text's forms.
 * @param found - What it was read as.
 * @param context - What is known around it: a level, a country or a parent that agrees is enough.
 * @param reading - The search and the home countries.
 * @returns True when the answer should stay open.
 */
export function isDoubtful(
  query: QueryForm,
  found: Attempt,
  context: ResolveContext,
  { home, parents, search }: NameReading,
): boolean {
  const place = found.candidates[0]?.place;
  if (!place || context.level !== undefined || parents.length > 0) return false;
  if (hasInstitution(query.words) || isHomonymWithin(query.full)) return true;
  // The list of localities has errors in its counties: without a county that agrees, none is sure.
  if (place.level === 'locality') return true;
  const [how] = found.reasons;
  if (POINTS.has(place.level) && how === 'unit-words-cut' && !query.stated.includes(place.level))
    return true;
  const stated = context.country === place.country;
  const own = stated || home.has(place.country);
  // A unit of the home country that bears exactly this name is meant, even where the name is a word.
  const isUnit = place.level.startsWith('adm') || place.level === 'country' || place.population > 0;
  const exact = how === 'exact' || how === 'unit-words-cut';
  const says = query.stated.some((level) => levelAnswers(level, place.level));
  // "The market", "up country": what was said to be a country is none.
  if (query.stated.includes('country') && !says) return true;
  // "Town centre", "mtaa": a unit word alone names no unit.
  if (query.stated.length > 0 && query.bare === query.full) return true;
  if (query.bareWords.every(isEverydayWord)) {
    if (place.level === 'country') return !exact || query.bare.length < SHORTEST_COUNTRY;
    return !says && !(own && isUnit && exact);
  }
  if (place.level === 'country' || own || home.size === 0) return false;
  // A reviewed homonym of which the lists hold one place only: the others are not told apart by it.
  if (isOutshone(place) || (isHomonym(query.bare) && !found.reasons.includes('homonym')))
    return true;
  const byOtherName = found.best !== undefined && search.names.strength[found.best.hit.name] !== 2;
  if (byOtherName && place.level === 'town' && place.population < KNOWN_AFAR) return true;
  return query.bareWords.length === 1 && place.level === 'town' && isFarAndSmall(place);

  /** `Madina` is in Ghana; but the Medina that is meant, spelt otherwise, is larger. */
  function isOutshone(named: GazetteerPlace): boolean {
    return search.names.exact('folded', query.folded).some((name) => {
      const other = search.tree.places[search.names.placeOf[name] as number];
      return (
        other !== undefined &&
        other.country !== named.country &&
        search.names.strength[name] !== 0 &&
        placePrior(other) > placePrior(named)
      );
    });
  }

  function isFarAndSmall({ population, lon, lat }: GazetteerPlace): boolean {
    if (population >= KNOWN_AFAR) return false;
    return [...home].every((country) => {
      const unit = search.tree.get(country);
      const point = unit && search.tree.point(unit);
      if (!point || lon === undefined || lat === undefined) return true;
      return distanceKm([point.lon, point.lat], [lon, lat]) > NEAR_KM;
    });
  }
}
