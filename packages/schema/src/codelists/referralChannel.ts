// Written by `pnpm generate`: do not edit.

/** Channel of a referral: Through the national referral mechanism or directly. */
export const referralChannelList = {
  id: 'referral_channel',
  version: '0.1.0',
  codes: ['nrm', 'direct', 'unknown'],
  parents: {},
} as const;

/** A code of the list `referral_channel`. */
export type ReferralChannel = (typeof referralChannelList.codes)[number];
