// Written by `pnpm generate`: do not edit.

/** Age band: CTDC bands, so that exports can be compared; 9-17 splits no further in CTDC. */
export const ageBandList = {
  id: 'age_band',
  version: '0.1.0',
  codes: ['0-8', '9-17', '18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48+'],
  parents: {},
} as const;

/** A code of the list `age_band`. */
export type AgeBand = (typeof ageBandList.codes)[number];
