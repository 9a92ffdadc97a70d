import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

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
    failing: { ...sampleDataset, journeys: [{ ...sampleJourney, scope: 'abroad' }] },
    passing: { ...sampleDataset, journeys: [{ ...sampleJourney, scope: 'cross_border' }] },
  },
  source: 'Code lists of the standard',
};
