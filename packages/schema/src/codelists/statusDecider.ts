// Written by `pnpm generate`: do not edit.

/** Body that made the finding: The kind of body that decided whether a person is a victim. */
export const statusDeciderList = {
  id: 'status_decider',
  version: '0.1.0',
  codes: ['police', 'prosecution_or_court', 'other_government', 'cso', 'igo', 'other'],
  parents: {},
} as const;

/** A code of the list `status_decider`. */
export type StatusDecider = (typeof statusDeciderList.codes)[number];
