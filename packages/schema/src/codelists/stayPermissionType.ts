// Written by `pnpm generate`: do not edit.

/** Permission to stay: Kind of permission to remain granted to a foreign victim. */
export const stayPermissionTypeList = {
  id: 'stay_permission_type',
  version: '0.1.0',
  codes: ['reflection_period', 'temporary', 'permanent', 'asylum', 'other', 'unknown'],
  parents: {},
} as const;

/** A code of the list `stay_permission_type`. */
export type StayPermissionType = (typeof stayPermissionTypeList.codes)[number];
