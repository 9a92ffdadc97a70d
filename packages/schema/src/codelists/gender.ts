// Written by `pnpm generate`: do not edit.

/** Gender: Gender as the person or the source states it; sex as a register records it has a list of its own. */
export const genderList = {
  id: 'gender',
  version: '0.1.0',
  codes: [
    'woman_girl',
    'man_boy',
    'transgender_woman',
    'transgender_man',
    'non_conforming',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `gender`. */
export type Gender = (typeof genderList.codes)[number];
