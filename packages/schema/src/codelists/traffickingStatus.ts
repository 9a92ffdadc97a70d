// Written by `pnpm generate`: do not edit.

/** Status of the trafficking finding: Who decided is status_decider. */
export const traffickingStatusList = {
  id: 'trafficking_status',
  version: '0.1.0',
  codes: ['possible', 'confirmed', 'at_risk', 'not_victim', 'unknown'],
  parents: {},
} as const;

/** A code of the list `trafficking_status`. */
export type TraffickingStatus = (typeof traffickingStatusList.codes)[number];
