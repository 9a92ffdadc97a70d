// Written by `pnpm generate`: do not edit.

/** Who the person travelled with: Companions on the journey, by relation or role. */
export const travelCompanionList = {
  id: 'travel_companion',
  version: '0.1.0',
  codes: [
    'alone',
    'spouse',
    'partner',
    'relative',
    'friend',
    'recruiter',
    'transporter',
    'other_victims',
    'stranger',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `travel_companion`. */
export type TravelCompanion = (typeof travelCompanionList.codes)[number];
