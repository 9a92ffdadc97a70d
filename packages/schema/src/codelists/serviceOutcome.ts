// Written by `pnpm generate`: do not edit.

/** Outcome of a service: How a service ended. */
export const serviceOutcomeList = {
  id: 'service_outcome',
  version: '0.1.0',
  codes: [
    'completed',
    'ongoing',
    'declined_by_person',
    'left_early',
    'transferred',
    'not_available',
    'lost_contact',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `service_outcome`. */
export type ServiceOutcome = (typeof serviceOutcomeList.codes)[number];
