// Written by `pnpm generate`: do not edit.

/** Relationship of the recruiter to the person: Relationship before recruitment. */
export const recruiterRelationshipList = {
  id: 'recruiter_relationship',
  version: '0.1.0',
  codes: [
    'parent',
    'sibling',
    'other_relative',
    'guardian_or_carer',
    'family_unspecified',
    'intimate_partner',
    'friend',
    'neighbour_or_community',
    'recent_acquaintance',
    'employer_or_coworker',
    'recruitment_agent',
    'smuggler',
    'person_of_trust',
    'stranger',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `recruiter_relationship`. */
export type RecruiterRelationship = (typeof recruiterRelationshipList.codes)[number];
