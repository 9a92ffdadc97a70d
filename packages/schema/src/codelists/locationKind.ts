// Written by `pnpm generate`: do not edit.

/** Kind of place: Physical nature of a stop. */
export const locationKindList = {
  id: 'location_kind',
  version: '0.1.0',
  codes: [
    'private_house',
    'hotel_or_lodging',
    'bus_station',
    'train_station',
    'airport',
    'border_post',
    'port_or_landing_site',
    'workplace',
    'camp_or_settlement',
    'town_or_city',
    'county_or_region',
    'country_only',
    'online',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `location_kind`. */
export type LocationKind = (typeof locationKindList.codes)[number];
