import type { ConfidentialityStatus } from '../../results/ConfidentialityStatus.js';
import type { ObservationStatus } from '../../results/ObservationStatus.js';

/** Names of the observation status codes in use (SDMX code list CL_OBS_STATUS). */
export const observationStatusNames: Readonly<Record<ObservationStatus, string>> = {
  A: 'Normal value',
  E: 'Estimated value',
  P: 'Provisional value',
  U: 'Low reliability',
  W: 'Includes data from another category',
  L: 'Missing value; data exist but were not collected',
  M: 'Missing value; data cannot exist',
  O: 'Missing value',
  Q: 'Missing value; suppressed',
};

/** Names of the confidentiality status codes in use (SDMX code list CL_CONF_STATUS). */
export const confidentialityNames: Readonly<Partial<Record<ConfidentialityStatus, string>>> = {
  N: 'Not for publication, restricted for internal use only',
  F: 'Free (free for publication)',
  C: 'Confidential statistical information',
};
