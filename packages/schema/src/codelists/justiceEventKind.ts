// Written by `pnpm generate`: do not edit.

/** Kind of justice event: What happened in the justice process. */
export const justiceEventKindList = {
  id: 'justice_event_kind',
  version: '0.1.0',
  codes: [
    'offence_recorded',
    'investigation_opened',
    'violation_found',
    'suspected',
    'arrested',
    'cautioned',
    'charged',
    'registered',
    'concluded',
    'convicted',
    'acquitted',
    'withdrawn',
    'discharged',
    'sentenced',
    'appeal_decided',
    'compensation_awarded',
    'asset_measure',
    'cross_border_cooperation',
    'other',
  ],
  parents: {},
} as const;

/** A code of the list `justice_event_kind`. */
export type JusticeEventKind = (typeof justiceEventKindList.codes)[number];
