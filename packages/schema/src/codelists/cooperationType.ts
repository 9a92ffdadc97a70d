// Written by `pnpm generate`: do not edit.

/** Kind of cooperation: Kind of cooperation across a border in a case. */
export const cooperationTypeList = {
  id: 'cooperation_type',
  version: '0.1.0',
  codes: ['joint_investigation', 'mutual_legal_assistance', 'extradition', 'other'],
  parents: {},
} as const;

/** A code of the list `cooperation_type`. */
export type CooperationType = (typeof cooperationTypeList.codes)[number];
