// Written by `pnpm generate`: do not edit.

/** What was promised or used to draw the person in: The offer or pressure at recruitment. */
export const recruitmentInducementList = {
  id: 'recruitment_inducement',
  version: '0.1.0',
  codes: [
    'job_offer',
    'work_visa',
    'marriage_promise',
    'marriage_entered',
    'romantic_relationship',
    'education_offer',
    'travel_or_migration_help',
    'family_reunification',
    'visit_family_or_friends',
    'tourism',
    'medical_treatment',
    'adoption_or_care',
    'loan_or_advance',
    'payment_to_family',
    'sport_or_talent',
    'religious_or_ritual',
    'threat_or_force',
    'none',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `recruitment_inducement`. */
export type RecruitmentInducement = (typeof recruitmentInducementList.codes)[number];
