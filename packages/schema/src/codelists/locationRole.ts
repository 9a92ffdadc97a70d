// Written by `pnpm generate`: do not edit.

/** Role of a place in a journey: Each stop carries one or more roles; stops are ordered. */
export const locationRoleList = {
  id: 'location_role',
  version: '0.1.0',
  codes: [
    'origin',
    'recruitment',
    'departure',
    'meeting_point',
    'transit',
    'border_crossing',
    'holding',
    'intended_destination',
    'exploitation',
    'document_source',
    'agency_premises',
    'identification',
    'assistance',
    'return',
  ],
  parents: {},
} as const;

/** A code of the list `location_role`. */
export type LocationRole = (typeof locationRoleList.codes)[number];
