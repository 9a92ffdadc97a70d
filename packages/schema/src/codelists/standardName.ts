// Written by `pnpm generate`: do not edit.

/** Standard: The standard a document follows. */
export const standardNameList = {
  id: 'standard_name',
  version: '0.1.0',
  codes: ['njia'],
  parents: {},
} as const;

/** A code of the list `standard_name`. */
export type StandardName = (typeof standardNameList.codes)[number];
