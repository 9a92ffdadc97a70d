import type { Rule } from '../rule.js';

/** The joined answers can be read in two ways. */
export const codeAmbiguous: Rule<'CODE-AMBIGUOUS'> = {
  id: 'CODE-AMBIGUOUS',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The joined answers can be read in two ways',
    sw: 'Majibu yaliyounganishwa yanasomeka kwa njia mbili',
  },
  why: {
    en: 'Several answers stand in one cell with a space between them, and more than one division fits the list.',
    sw: 'Majibu kadhaa yako kwenye seli moja na nafasi katikati, na mgawanyo zaidi ya mmoja unafaa.',
  },
  fix: {
    en: 'Export with one column for each option, or map the words by hand.',
    sw: 'Hamisha kwa safu moja kwa kila chaguo, au linganisha maneno kwa mkono.',
  },
  samples: {
    failing: 'labels that cover the cell in two ways',
    passing: 'labels that cover it in one way',
  },
  source: 'Exact cover; KoboToolbox select_multiple',
};
