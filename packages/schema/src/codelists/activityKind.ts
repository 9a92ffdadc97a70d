// Written by `pnpm generate`: do not edit.

/** Kind of activity: What an institution did or put in place. */
export const activityKindList = {
  id: 'activity_kind',
  version: '0.1.0',
  codes: [
    'awareness_activity',
    'campaign',
    'workshop',
    'training',
    'community_dialogue',
    'livelihood_programme',
    'agency_vetting',
    'inspection',
    'staffing',
    'agreement',
    'law_or_policy',
    'survey',
    'allocation',
    'disbursement',
    'plan_activity',
    'meeting',
    'submission',
    'county_mechanism',
    'institution_support',
    'score',
    'publication',
    'other',
  ],
  parents: {},
} as const;

/** A code of the list `activity_kind`. */
export type ActivityKind = (typeof activityKindList.codes)[number];
