import { standardVersion } from '../../standardVersion.js';

/** The least of a data set; rules that look at one add what they need. */
export const sampleDataset = {
  standard: 'njia',
  version: standardVersion,
  sensitivity: 'identified',
} as const;
