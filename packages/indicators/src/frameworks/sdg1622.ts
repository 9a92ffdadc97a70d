import { catalogueName, catalogueVersion } from '../catalogue/define.js';
import type { Framework } from './Framework.js';

/**
 * SDG indicator 16.2.2. The title is the published one (metadata of 31 March 2023, custodian UNODC); what our definition
 * computes are detected victims only.
 */
export const sdg1622: Framework = {
  id: 'sdg-16.2.2',
  version: '1.0.0',
  country: null,
  title: {
    en: 'Sustainable Development Goal indicator 16.2.2',
    sw: 'Kiashiria 16.2.2 cha Malengo ya Maendeleo Endelevu',
  },
  status: 'complete',
  pillars: [{ id: '16.2', title: { en: 'Target 16.2', sw: 'Lengo 16.2' }, catalogue: [] }],
  themes: [],
  objectives: [],
  indicators: [
    {
      number: '16.2.2',
      wording:
        'Number of victims of human trafficking per 100,000 population, by sex, age and form of exploitation',
      pillar: '16.2',
      objective: null,
      meansOfVerification: 'Administrative records of identified victims; population figures',
      responsible: null,
      frequency: 'annual',
      baseline: null,
      targets: [],
      disaggregations: ['sex', 'ageGroup', 'form'],
      binding: { definition: `${catalogueName}/PT-02`, catalogueVersion },
      documentPage: null,
    },
  ],
  indicatorsStatus: 'complete',
  calendar: 'gregorian',
  source: ['https://worldbank.github.io/sdg-metadata/metadata/en/16-2-2'],
};
