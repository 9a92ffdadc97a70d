// Written by `pnpm generate`: do not edit.

/** Basis of a journey record: What one journey record stands for. */
export const journeyBasisList = {
  id: 'journey_basis',
  version: '0.1.0',
  codes: ['person', 'route'],
  parents: {},
} as const;

/** A code of the list `journey_basis`. */
export type JourneyBasis = (typeof journeyBasisList.codes)[number];
