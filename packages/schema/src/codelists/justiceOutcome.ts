// Written by `pnpm generate`: do not edit.

/** Outcome of a case: How a concluded case ended for one accused. */
export const justiceOutcomeList = {
  id: 'justice_outcome',
  version: '0.1.0',
  codes: ['convicted', 'acquitted', 'withdrawn', 'discharged', 'other', 'pending'],
  parents: {},
} as const;

/** A code of the list `justice_outcome`. */
export type JusticeOutcome = (typeof justiceOutcomeList.codes)[number];
