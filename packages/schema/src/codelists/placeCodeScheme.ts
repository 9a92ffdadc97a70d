// Written by `pnpm generate`: do not edit.

/** System of place codes: Which system a place code belongs to. */
export const placeCodeSchemeList = {
  id: 'place_code_scheme',
  version: '0.1.0',
  codes: [
    'pcode',
    'iso3166_1',
    'iso3166_2',
    'county',
    'iebc',
    'knbs',
    'geonames',
    'wikidata',
    'osm',
    'unlocode',
    'iata',
    'icao',
    'm49',
    'local',
  ],
  parents: {},
} as const;

/** A code of the list `place_code_scheme`. */
export type PlaceCodeScheme = (typeof placeCodeSchemeList.codes)[number];
