// Written by `pnpm generate`: do not edit.

/** Sensitivity of a data set: How closely the records of a data set still point to persons. */
export const dataSensitivityList = {
  id: 'data_sensitivity',
  version: '0.1.0',
  codes: ['identified', 'pseudonymised', 'anonymised', 'aggregate'],
  parents: {},
} as const;

/** A code of the list `data_sensitivity`. */
export type DataSensitivity = (typeof dataSensitivityList.codes)[number];
