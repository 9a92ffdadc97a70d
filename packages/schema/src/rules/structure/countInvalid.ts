import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

/** The count is not complete. */
export const countInvalid: Rule<'COUNT-INVALID'> = {
  id: 'COUNT-INVALID',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'The count is not complete', sw: 'Idadi haijakamilika' },
  why: {
    en: 'A count says how it is known (exact, estimate, interval, censored) and holds whole numbers.',
    sw: 'Idadi hueleza inavyojulikana (kamili, kadirio, kati ya, iliyofichwa) na ina namba nzima.',
  },
  fix: { en: 'Give the kind and its numbers.', sw: 'Toa aina na namba zake.' },
  samples: {
    failing: { ...sampleDataset, journeys: [{ ...sampleJourney, persons: { kind: 'exact' } }] },
    passing: {
      ...sampleDataset,
      journeys: [{ ...sampleJourney, persons: { kind: 'exact', value: 1 } }],
    },
  },
  source: 'Value type Count of the standard',
};
