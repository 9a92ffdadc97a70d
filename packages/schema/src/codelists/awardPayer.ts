// Written by `pnpm generate`: do not edit.

/** Payer of an award: Who pays compensation or damages. */
export const awardPayerList = {
  id: 'award_payer',
  version: '0.1.0',
  codes: ['offender', 'state_fund', 'other'],
  parents: {},
} as const;

/** A code of the list `award_payer`. */
export type AwardPayer = (typeof awardPayerList.codes)[number];
