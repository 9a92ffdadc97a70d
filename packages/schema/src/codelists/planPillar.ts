// Written by `pnpm generate`: do not edit.

/** Pillar of a plan: Pillars of plans of action against trafficking. */
export const planPillarList = {
  id: 'plan_pillar',
  version: '0.1.0',
  codes: [
    'prevention',
    'protection',
    'prosecution',
    'partnership',
    'coordination',
    'cross_cutting',
  ],
  parents: {},
} as const;

/** A code of the list `plan_pillar`. */
export type PlanPillar = (typeof planPillarList.codes)[number];
