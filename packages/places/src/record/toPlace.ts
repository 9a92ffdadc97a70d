import type { Country, Place, PlaceCode } from '@njia/schema';
import { mainCode } from '../export/generalise.js';
import type { Resolution } from '../model/Resolution.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

/** Our code schemes and those of the shared format's list `place_code_scheme`. */
const SCHEMES: Readonly<Record<string, PlaceCode['scheme']>> = {
  iso3166: 'iso3166_1',
  'iso3166-2': 'iso3166_2',
  pcode: 'pcode',
  county: 'county',
  iebc: 'iebc',
  geonames: 'geonames',
  iata: 'iata',
  icao: 'icao',
  unlocode: 'unlocode',
};

/**
 * Writes an answer into a place of the shared format. This is the only file that knows that format.
 *
 * @param text - The words of the source, kept unchanged; nothing when it gave none.
 * @param resolution - The answer.
 * @param tree - The hierarchy.
 * @returns A place; coordinates and codes only when matched.
 */
export function toPlace(text: string | undefined, resolution: Resolution, tree: PlaceTree): Place {
  const { place, status } = resolution;
  const head = {
    ...(text === undefined ? {} : { text }),
    status: status === 'not-a-place' ? 'not_a_place' : status,
  } as const;
  if (!place) return { ...head, confidence: round(resolution.probability) };
  const point = tree.point(place);
  return {
    ...head,
    country: place.country as Country,
    code: mainCode(place),
    codes: codesOf(place.codes),
    level: place.level,
    ...(point ? { lon: point.lon, lat: point.lat, precisionKm: resolution.precisionKm } : {}),
    confidence: round(resolution.probability),
  };
}

function codesOf(codes: Readonly<Record<string, string>>): PlaceCode[] {
  return Object.entries(codes).flatMap(([scheme, code]) => {
    const known = SCHEMES[scheme];
    return known === undefined ? [] : [{ scheme: known, code }];
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
