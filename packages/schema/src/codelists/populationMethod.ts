// Written by `pnpm generate`: do not edit.

/** How a population was counted: Where a denominator comes from. */
export const populationMethodList = {
  id: 'population_method',
  version: '0.1.0',
  codes: ['census', 'projection', 'estimate', 'administrative'],
  parents: {},
} as const;

/** A code of the list `population_method`. */
export type PopulationMethod = (typeof populationMethodList.codes)[number];
