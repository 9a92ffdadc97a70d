// Written by `pnpm generate`: do not edit.

/** Status in the identification procedure: Steps of the procedure that decides whether a person is a victim. */
export const victimStatusList = {
  id: 'victim_status',
  version: '0.1.0',
  codes: ['presumed', 'formally_identified', 'not_a_victim', 'withdrawn'],
  parents: {},
} as const;

/** A code of the list `victim_status`. */
export type VictimStatus = (typeof victimStatusList.codes)[number];
