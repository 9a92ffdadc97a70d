// Written by `pnpm generate`: do not edit.

/** How a border was crossed: All that apply. */
export const borderCrossingMannerList = {
  id: 'border_crossing_manner',
  version: '0.1.0',
  codes: [
    'documents_unspecified',
    'genuine_documents',
    'false_documents',
    'another_persons_documents',
    'no_documents',
    'visa_misuse',
    'at_night',
    'concealed',
    'official_complicity',
    'escorted',
    'turned_back',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `border_crossing_manner`. */
export type BorderCrossingManner = (typeof borderCrossingMannerList.codes)[number];
