import type { Rule } from '../rule.js';

/** The word is not in the list {list}. */
export const codeUnknown: Rule<'CODE-UNKNOWN'> = {
  id: 'CODE-UNKNOWN',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'The word is not in the list {list}', sw: 'Neno halipo kwenye orodha {list}' },
  why: {
    en: 'Words outside the list cannot be counted together with those of others.',
    sw: 'Maneno yasiyo kwenye orodha hayawezi kuhesabiwa pamoja na ya wengine.',
  },
  fix: {
    en: 'Choose a code of the list; `njia codes` finds one from an everyday word.',
    sw: 'Chagua msimbo wa orodha; `njia codes` hutafuta kwa neno la kawaida.',
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
          scope: 'abroad',
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
          scope: 'cross_border',
        },
      ],
    },
  },
  source: 'Code lists of the standard',
};
