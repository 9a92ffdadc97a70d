import type { Rule } from '../rule.js';

/** The date is not written as YYYY, YYYY-MM or YYYY-MM-DD. */
export const dateFormat: Rule<'DATE-FORMAT'> = {
  id: 'DATE-FORMAT',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: {
    en: 'The date is not written as YYYY, YYYY-MM or YYYY-MM-DD',
    sw: 'Tarehe haijaandikwa kama YYYY, YYYY-MM au YYYY-MM-DD',
  },
  why: {
    en: 'Other forms leave open which number is the month.',
    sw: 'Namna nyingine haziweki wazi namba ipi ni mwezi.',
  },
  fix: {
    en: 'Write 2026-04-03; leave out the day, or month and day, when they are not known.',
    sw: 'Andika 2026-04-03; acha siku, au mwezi na siku, kama havijulikani.',
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
          reportedOn: '3/4/2026',
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
          reportedOn: '2026-04',
        },
      ],
    },
  },
  source: 'ISO 8601-1, reduced precision',
};
