import type { Rule } from '../rule.js';

/** A required value is missing: {field}. */
export const fieldRequired: Rule<'FIELD-REQUIRED'> = {
  id: 'FIELD-REQUIRED',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'A required value is missing: {field}', sw: 'Thamani inayohitajika haipo: {field}' },
  why: {
    en: 'Without it the record cannot be counted or linked.',
    sw: 'Bila hiyo rekodi haiwezi kuhesabiwa au kuunganishwa.',
  },
  fix: {
    en: 'Fill it in; if nobody knows, say so in the reasons of absence.',
    sw: 'Ijaze; kama hakuna anayejua, sema hivyo kwenye sababu za kukosekana.',
  },
  samples: {
    failing: {
      standard: 'njia',
      version: '0.1.0',
      sensitivity: 'identified',
      journeys: [{ id: 'j1', stops: [] }],
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
        },
      ],
    },
  },
  source: 'Fields of the standard',
};
