// Written by `pnpm generate`: do not edit.

/** Confidence that it was trafficking: Judgement of the recorder, five steps. */
export const confidenceList = {
  id: 'confidence',
  version: '0.1.0',
  codes: ['very_low', 'low', 'medium', 'high', 'very_high'],
  parents: {},
} as const;

/** A code of the list `confidence`. */
export type Confidence = (typeof confidenceList.codes)[number];
