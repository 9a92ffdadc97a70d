// Written by `pnpm generate`: do not edit.

/** Basis of an estimate: What an estimated number rests on. */
export const countBasisList = {
  id: 'count_basis',
  version: '0.1.0',
  codes: [
    'case_records',
    'key_informants',
    'observation',
    'survey',
    'statistical_model',
    'media_reports',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `count_basis`. */
export type CountBasis = (typeof countBasisList.codes)[number];
