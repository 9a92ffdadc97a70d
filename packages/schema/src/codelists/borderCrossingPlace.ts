// Written by `pnpm generate`: do not edit.

/** Kind of place where a border was crossed: One per crossing. */
export const borderCrossingPlaceList = {
  id: 'border_crossing_place',
  version: '0.1.0',
  codes: [
    'official_land_post',
    'unofficial_land_point',
    'airport',
    'seaport',
    'lake_or_river_landing',
    'unofficial_coast_landing',
    'not_crossed',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `border_crossing_place`. */
export type BorderCrossingPlace = (typeof borderCrossingPlaceList.codes)[number];
