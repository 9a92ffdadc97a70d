// Written by `pnpm generate`: do not edit.

/** State of an activity: Where an activity, meeting, mechanism or vetting stands. */
export const activityStatusList = {
  id: 'activity_status',
  version: '0.1.0',
  codes: [
    'planned',
    'not_started',
    'in_progress',
    'completed',
    'held',
    'cancelled',
    'postponed',
    'none',
    'formed',
    'functioning',
    'passed',
    'refused',
    'deregistered',
    'pending',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `activity_status`. */
export type ActivityStatus = (typeof activityStatusList.codes)[number];
