import type { LoosePopulation } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The greatest age is below the least. */
export const populationAgeRange: Rule<'POPULATION-AGE-RANGE', LoosePopulation> = {
  id: 'POPULATION-AGE-RANGE',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['population'],
  title: { en: 'The greatest age is below the least', sw: 'Umri mkubwa ni chini ya mdogo' },
  why: {
    en: 'A rate divided by such a population is meaningless.',
    sw: 'Kiwango kinachogawanywa kwa idadi hiyo hakina maana.',
  },
  fix: { en: 'Correct the two ages.', sw: 'Sahihisha umri huo.' },
  samples: {
    failing: { id: 'p1', ageFrom: 18, ageTo: 0 },
    passing: { id: 'p1', ageFrom: 0, ageTo: 17 },
  },
  source: 'Record type Population of the standard',
  check: ({ ageFrom, ageTo }, report) => {
    if (ageFrom !== undefined && ageTo !== undefined && ageTo < ageFrom) report('/ageTo');
  },
};
