// Written by `pnpm generate`: do not edit.

/** Offence: Kind of offence, independent of the country; the section of the law stands beside it. */
export const offenceList = {
  id: 'offence',
  version: '0.1.0',
  codes: [
    'trafficking_in_persons',
    'child_trafficking',
    'child_placement',
    'promotion',
    'document_fraud',
    'facilitating_entry_or_exit',
    'document_interference',
    'life_threatening',
    'organised_crime',
    'smuggling',
    'child_labour',
    'forced_labour',
    'sexual_exploitation',
    'illegal_recruitment',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `offence`. */
export type Offence = (typeof offenceList.codes)[number];
