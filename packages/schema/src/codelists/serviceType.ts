// Written by `pnpm generate`: do not edit.

/** Kind of service or referral: What a person was referred for or given. */
export const serviceTypeList = {
  id: 'service_type',
  version: '0.1.0',
  codes: [
    'shelter',
    'basic_needs',
    'medical',
    'psychosocial',
    'rehabilitation',
    'legal_aid',
    'education_training',
    'livelihood',
    'financial_support',
    'child_services',
    'family_support',
    'return_repatriation',
    'screening',
    'rescue',
    'investigation',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `service_type`. */
export type ServiceType = (typeof serviceTypeList.codes)[number];
