// Written by `pnpm generate`: do not edit.

/** State of a referral: Where a referral or service stands. */
export const referralStatusList = {
  id: 'referral_status',
  version: '0.1.0',
  codes: ['made', 'accepted', 'service_delivered', 'declined', 'lost', 'pending'],
  parents: {},
} as const;

/** A code of the list `referral_status`. */
export type ReferralStatus = (typeof referralStatusList.codes)[number];
