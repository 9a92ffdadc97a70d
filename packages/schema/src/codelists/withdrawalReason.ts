// Written by `pnpm generate`: do not edit.

/** Reason of withdrawal: Why a prosecution was given up. */
export const withdrawalReasonList = {
  id: 'withdrawal_reason',
  version: '0.1.0',
  codes: [
    'insufficient_evidence',
    'witness_unavailable',
    'victim_declined',
    'settlement',
    'other_charge',
    'accused_absent',
    'procedural',
    'public_interest',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `withdrawal_reason`. */
export type WithdrawalReason = (typeof withdrawalReasonList.codes)[number];
