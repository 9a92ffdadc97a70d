// Written by `pnpm generate`: do not edit.

/** Target group: Whom an activity or survey was for. */
export const targetGroupList = {
  id: 'target_group',
  version: '0.1.0',
  codes: [
    'general_public',
    'children',
    'youth',
    'students',
    'women',
    'men',
    'parents',
    'job_seekers',
    'migrant_workers',
    'refugees_migrants',
    'survivors',
    'border_communities',
    'transport_workers',
    'employers',
    'community_leaders',
    'officials',
    'service_providers',
    'media',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `target_group`. */
export type TargetGroup = (typeof targetGroupList.codes)[number];
