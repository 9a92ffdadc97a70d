// Written by `pnpm generate`: do not edit.

/** Source of the information: Where a record or a single claim came from. */
export const informationSourceList = {
  id: 'information_source',
  version: '0.1.0',
  codes: [
    'survivor',
    'family_or_community',
    'case_management',
    'hotline',
    'transit_monitoring',
    'informant',
    'referral',
    'police',
    'suspect',
    'court_record',
    'media',
    'survey',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `information_source`. */
export type InformationSource = (typeof informationSourceList.codes)[number];
