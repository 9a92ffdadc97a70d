// Written by `pnpm generate`: do not edit.

/** Act (what was done): The conduct element of trafficking. */
export const actList = {
  id: 'act',
  version: '0.1.0',
  codes: ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'],
  parents: {},
} as const;

/** A code of the list `act`. */
export type Act = (typeof actList.codes)[number];
