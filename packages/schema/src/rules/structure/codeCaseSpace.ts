import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

/** Different capitals or spaces than in the list {list}. */
export const codeCaseSpace: Rule<'CODE-CASE-SPACE'> = {
  id: 'CODE-CASE-SPACE',
  severity: 'warning',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure', 'file'],
  title: {
    en: 'Different capitals or spaces than in the list {list}',
    sw: 'Herufi kubwa au nafasi tofauti na orodha {list}',
  },
  why: {
    en: 'To a program `Bus ` and `bus` are two things.',
    sw: 'Kwa programu `Bus ` na `bus` ni vitu viwili.',
  },
  fix: {
    en: '`njia fix` writes the code as the list has it.',
    sw: '`njia fix` huandika msimbo kama ulivyo kwenye orodha.',
  },
  samples: {
    failing: { ...sampleDataset, journeys: [{ ...sampleJourney, scope: 'Cross border ' }] },
    passing: { ...sampleDataset, journeys: [{ ...sampleJourney, scope: 'cross_border' }] },
  },
  source: 'HXL schema rules on case and whitespace',
};
