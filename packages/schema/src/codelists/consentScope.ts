// Written by `pnpm generate`: do not edit.

/** Consent: The widest use of the data to which the person agreed. */
export const consentScopeList = {
  id: 'consent_scope',
  version: '0.1.0',
  codes: [
    'not_asked',
    'refused',
    'own_service',
    'referral',
    'statistics',
    'research',
    'withdrawn',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `consent_scope`. */
export type ConsentScope = (typeof consentScopeList.codes)[number];
