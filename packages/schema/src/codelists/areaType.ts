// Written by `pnpm generate`: do not edit.

/** Rural or urban: Kind of area a home lies in. */
export const areaTypeList = {
  id: 'area_type',
  version: '0.1.0',
  codes: ['rural', 'urban', 'unknown'],
  parents: {},
} as const;

/** A code of the list `area_type`. */
export type AreaType = (typeof areaTypeList.codes)[number];
