// Written by `pnpm generate`: do not edit.

/** Support at court: Support given to a victim who takes part in proceedings. */
export const courtSupportTypeList = {
  id: 'court_support_type',
  version: '0.1.0',
  codes: ['witness_protection', 'testimonial_aid', 'legal_representation', 'other'],
  parents: {},
} as const;

/** A code of the list `court_support_type`. */
export type CourtSupportType = (typeof courtSupportTypeList.codes)[number];
