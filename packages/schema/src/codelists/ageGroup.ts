// Written by `pnpm generate`: do not edit.

/** Child or adult: Under 18, or 18 and over: the border that the law draws. */
export const ageGroupList = {
  id: 'age_group',
  version: '0.1.0',
  codes: ['child', 'adult', 'unknown'],
  parents: {},
} as const;

/** A code of the list `age_group`. */
export type AgeGroup = (typeof ageGroupList.codes)[number];
