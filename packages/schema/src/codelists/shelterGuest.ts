// Written by `pnpm generate`: do not edit.

/** Whom a shelter accepts: Groups that a shelter takes in. */
export const shelterGuestList = {
  id: 'shelter_guest',
  version: '0.1.0',
  codes: ['men', 'women', 'children'],
  parents: {},
} as const;

/** A code of the list `shelter_guest`. */
export type ShelterGuest = (typeof shelterGuestList.codes)[number];
