/**
 * What kind of unit or point a place is, largest first.
 *
 * `adm1` is a county in Kenya, a region, province, governorate or emirate elsewhere; `adm2` a
 * constituency or sub-county, a district elsewhere; `adm3` a ward. `locality` has a name and a county
 * but no point of its own.
 */
export const PLACE_LEVELS = [
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
] as const;

/** One of {@link PLACE_LEVELS}. */
export type PlaceLevel = (typeof PLACE_LEVELS)[number];
