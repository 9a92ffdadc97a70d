// Written by `pnpm generate`: do not edit.

/** How identified: How a possible victim came to notice. */
export const identificationSourceList = {
  id: 'identification_source',
  version: '0.1.0',
  codes: ['proactive', 'self', 'referral', 'hotline', 'other', 'unknown'],
  parents: {},
} as const;

/** A code of the list `identification_source`. */
export type IdentificationSource = (typeof identificationSourceList.codes)[number];
