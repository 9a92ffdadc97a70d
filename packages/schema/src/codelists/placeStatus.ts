// Written by `pnpm generate`: do not edit.

/** Result of place resolution: Whether the words of a place were resolved, and if not, why. */
export const placeStatusList = {
  id: 'place_status',
  version: '0.1.0',
  codes: ['matched', 'ambiguous', 'unknown', 'not_a_place'],
  parents: {},
} as const;

/** A code of the list `place_status`. */
export type PlaceStatus = (typeof placeStatusList.codes)[number];
