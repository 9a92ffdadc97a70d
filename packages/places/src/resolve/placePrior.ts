import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceLevel } from '../model/PlaceLevel.js';

/**
 * How many people stand behind a name of each level when no number is known. Orders of magnitude, to
 * choose between homonyms: a country is meant more often than a village of the same name.
 */
const TYPICAL: Readonly<Record<PlaceLevel, number>> = {
  country: 10_000_000,
  adm1: 700_000,
  adm2: 100_000,
  adm3: 20_000,
  town: 2_000,
  estate: 20_000,
  camp: 50_000,
  border_post: 10_000,
  landing_site: 3_000,
  airport: 3_000,
  seaport: 3_000,
  locality: 1_000,
};
/** Mentions grow more slowly than inhabitants. */
const EXPONENT = 0.7;

/**
 * The weight of a place among others of the same name.
 *
 * @param place - A place.
 * @returns A positive weight; only ratios mean something.
 */
export function placePrior(place: GazetteerPlace): number {
  return people(place) ** EXPONENT;
}

/**
 * How well known a place is.
 *
 * @param place - A place.
 * @returns 0 to 1: the logarithm of the people behind it, in parts of that of ten million.
 */
export function prominence(place: GazetteerPlace): number {
  return Math.min(1, Math.log10(people(place) + 1) / 7);
}

function people({ level, population }: GazetteerPlace): number {
  if (level === 'town' && population > 0) return population;
  return Math.max(population, TYPICAL[level]);
}
