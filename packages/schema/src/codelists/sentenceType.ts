// Written by `pnpm generate`: do not edit.

/** Kind of sentence: Kind of sentence passed on one person. */
export const sentenceTypeList = {
  id: 'sentence_type',
  version: '0.1.0',
  codes: [
    'imprisonment',
    'fine',
    'imprisonment_or_fine',
    'imprisonment_and_fine',
    'probation',
    'other',
  ],
  parents: {},
} as const;

/** A code of the list `sentence_type`. */
export type SentenceType = (typeof sentenceTypeList.codes)[number];
