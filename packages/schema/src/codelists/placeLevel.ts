// Written by `pnpm generate`: do not edit.

/** Level of a place: How large the resolved unit is, from a region of the world down to a named site. */
export const placeLevelList = {
  id: 'place_level',
  version: '0.1.0',
  codes: [
    'region',
    'country',
    'adm1',
    'adm2',
    'adm3',
    'town',
    'estate',
    'camp',
    'border_post',
    'landing_site',
    'airport',
    'seaport',
    'locality',
  ],
  parents: {},
} as const;

/** A code of the list `place_level`. */
export type PlaceLevel = (typeof placeLevelList.codes)[number];
