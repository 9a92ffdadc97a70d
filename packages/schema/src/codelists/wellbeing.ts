// Written by `pnpm generate`: do not edit.

/** State at follow-up: How one side of life stands at follow-up. */
export const wellbeingList = {
  id: 'wellbeing',
  version: '0.1.0',
  codes: ['adequate', 'partly_adequate', 'inadequate', 'unknown'],
  parents: {},
} as const;

/** A code of the list `wellbeing`. */
export type Wellbeing = (typeof wellbeingList.codes)[number];
