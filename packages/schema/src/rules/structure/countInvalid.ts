import type { Rule } from '../rule.js';

/** The count is not complete or contradicts itself. */
export const countInvalid: Rule<'COUNT-INVALID'> = {
  id: 'COUNT-INVALID',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: {
    en: 'The count is not complete or contradicts itself',
    sw: 'Idadi haijakamilika au inajipinga',
  },
  why: {
    en: 'A count says how it is known (exact, estimate, interval, censored) and holds whole numbers that fit together.',
    sw: 'Idadi hueleza inavyojulikana (kamili, kadirio, kati ya, iliyofichwa) na ina namba nzima zinazolingana.',
  },
  fix: {
    en: 'Give kind and numbers; the least may not exceed the greatest.',
    sw: 'Toa aina na namba; ndogo isizidi kubwa.',
  },
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
          persons: { kind: 'interval', min: 5, max: 3 },
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
