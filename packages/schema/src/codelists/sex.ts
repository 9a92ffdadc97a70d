// Written by `pnpm generate`: do not edit.

/** Sex: Sex as a register or form records it; gender has a list of its own. */
export const sexList = {
  id: 'sex',
  version: '0.1.0',
  codes: ['female', 'male', 'intersex', 'other', 'unknown'],
  parents: {},
} as const;

/** A code of the list `sex`. */
export type Sex = (typeof sexList.codes)[number];
