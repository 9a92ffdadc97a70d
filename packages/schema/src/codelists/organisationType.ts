// Written by `pnpm generate`: do not edit.

/** Kind of body (referring, deciding, serving or reporting): One list for every place where a record names the kind of a body or person in a referral. */
export const organisationTypeList = {
  id: 'organisation_type',
  version: '0.1.0',
  codes: [
    'cso_ngo',
    'international_organisation',
    'law_enforcement',
    'police',
    'prosecution_or_court',
    'immigration',
    'labour_office',
    'children_office',
    'national_ctip_body',
    'government',
    'local_government',
    'embassy',
    'helpline',
    'health_facility',
    'shelter_or_care_institution',
    'school',
    'community_leader',
    'legal_service',
    'business',
    'family',
    'self',
    'other',
    'unknown',
  ],
  parents: { police: 'law_enforcement', national_ctip_body: 'government' },
} as const;

/** A code of the list `organisation_type`. */
export type OrganisationType = (typeof organisationTypeList.codes)[number];
