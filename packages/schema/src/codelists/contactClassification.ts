// Written by `pnpm generate`: do not edit.

/** Classification of a contact: What a hotline contact turned out to be about. */
export const contactClassificationList = {
  id: 'contact_classification',
  version: '0.1.0',
  codes: ['trafficking', 'other', 'unclear'],
  parents: {},
} as const;

/** A code of the list `contact_classification`. */
export type ContactClassification = (typeof contactClassificationList.codes)[number];
