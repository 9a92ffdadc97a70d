// Written by `pnpm generate`: do not edit.

/** Reach of the journey: Whether the journey stayed in one country. */
export const journeyScopeList = {
  id: 'journey_scope',
  version: '0.1.0',
  codes: ['internal', 'cross_border', 'both', 'unknown'],
  parents: {},
} as const;

/** A code of the list `journey_scope`. */
export type JourneyScope = (typeof journeyScopeList.codes)[number];
