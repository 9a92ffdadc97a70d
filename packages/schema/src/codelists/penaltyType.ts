// Written by `pnpm generate`: do not edit.

/** Penalty on a victim: How a victim was punished for what the trafficking made the person do. */
export const penaltyTypeList = {
  id: 'penalty_type',
  version: '0.1.0',
  codes: ['detained', 'fined', 'charged', 'deported', 'other'],
  parents: {},
} as const;

/** A code of the list `penalty_type`. */
export type PenaltyType = (typeof penaltyTypeList.codes)[number];
