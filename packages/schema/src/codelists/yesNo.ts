// Written by `pnpm generate`: do not edit.

/** Yes / no answer: Answer to a closed question. A missing answer is not "no". */
export const yesNoList = {
  id: 'yes_no',
  version: '0.1.0',
  codes: ['yes', 'no', 'not_applicable', 'unknown'],
  parents: {},
} as const;

/** A code of the list `yes_no`. */
export type YesNo = (typeof yesNoList.codes)[number];
