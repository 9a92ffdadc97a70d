import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

/** The id holds characters that ids may not have. */
export const idFormat: Rule<'ID-FORMAT'> = {
  id: 'ID-FORMAT',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: {
    en: 'The id holds characters that ids may not have',
    sw: 'Kitambulisho kina herufi zisizoruhusiwa',
  },
  why: {
    en: 'Ids with spaces or accents break links, file names and addresses.',
    sw: 'Vitambulisho vyenye nafasi au alama huvunja viungo, majina ya faili na anwani.',
  },
  fix: {
    en: 'Use ASCII letters, digits and . _ : / - only; never a name.',
    sw: 'Tumia herufi za ASCII, tarakimu na . _ : / - tu; kamwe jina.',
  },
  samples: {
    failing: { ...sampleDataset, journeys: [{ ...sampleJourney, id: 'j 1' }] },
    passing: { ...sampleDataset, journeys: [sampleJourney] },
  },
  source: 'Fields of the standard',
};
