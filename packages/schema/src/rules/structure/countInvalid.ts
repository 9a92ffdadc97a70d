import type { Rule } from '../rule.js';

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
    failing: {
      standard: 'njia',
      version: '0.1.0',
      sensitivity: 'identified',
      journeys: [
        {
          id: 'j1',
          basis: 'person',
          stops: [
            { id: 's1', place: { country: 'KE' } },
            { id: 's2', place: { country: 'SA' } },
          ],
          persons: { kind: 'exact' },
        },
      ],
    },
    passing: {
      standard: 'njia',
      version: '0.1.0',
      sensitivity: 'identified',
      journeys: [
        {
          id: 'j1',
          basis: 'person',
          stops: [
            { id: 's1', place: { country: 'KE' } },
            { id: 's2', place: { country: 'SA' } },
          ],
          persons: { kind: 'exact', value: 1 },
        },
      ],
    },
  },
  source: 'Value type Count of the standard',
};
