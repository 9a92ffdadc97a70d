// Written by `pnpm generate`: do not edit.

/** Duration of trafficking: CTDC bands. */
export const durationBandList = {
  id: 'duration_band',
  version: '0.1.0',
  codes: ['0-12_months', '13-24_months', '25+_months'],
  parents: {},
} as const;

/** A code of the list `duration_band`. */
export type DurationBand = (typeof durationBandList.codes)[number];
