// Written by `pnpm generate`: do not edit.

/** Plea or trial: How a conviction came about. */
export const convictionModeList = {
  id: 'conviction_mode',
  version: '0.1.0',
  codes: ['plea', 'trial', 'unknown'],
  parents: {},
} as const;

/** A code of the list `conviction_mode`. */
export type ConvictionMode = (typeof convictionModeList.codes)[number];
