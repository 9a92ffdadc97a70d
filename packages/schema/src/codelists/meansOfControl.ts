// Written by `pnpm generate`: do not edit.

/** Means of control: How the person was kept in the situation. */
export const meansOfControlList = {
  id: 'means_of_control',
  version: '0.1.0',
  codes: [
    'debt_bondage',
    'takes_earnings',
    'restricts_financial_access',
    'threats_to_person',
    'threats_to_family',
    'threat_of_authorities',
    'reputation_threat',
    'uses_children',
    'psychological_abuse',
    'physical_abuse',
    'sexual_abuse',
    'false_promises',
    'psychoactive_substances',
    'restricts_movement',
    'isolation',
    'phone_taken',
    'restricts_medical_care',
    'withholds_necessities',
    'excessive_hours',
    'withholds_documents',
    'spiritual_control',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `means_of_control`. */
export type MeansOfControl = (typeof meansOfControlList.codes)[number];
