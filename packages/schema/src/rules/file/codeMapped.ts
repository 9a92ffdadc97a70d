import type { Rule } from '../rule.js';

/** A word was read as a code. */
export const codeMapped: Rule<'CODE-MAPPED'> = {
  id: 'CODE-MAPPED',
  severity: 'info',
  category: 'conformance',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The word was read as "{code}"',
    sw: 'Neno limesomwa kama "{code}"',
  },
  why: {
    en: 'Everyday words and slips of the pen are read as the code they mean; you can check that we understood.',
    sw: 'Maneno ya kawaida na makosa madogo ya uandishi husomwa kama msimbo unaokusudiwa; unaweza kuhakiki.',
  },
  fix: {
    en: 'Nothing to do; map the word otherwise if it is wrong.',
    sw: 'Hakuna la kufanya; linganisha neno kwa njia nyingine kama si sahihi.',
  },
  samples: {
    failing: 'a common name of a motorcycle taxi',
    passing: 'motorcycle',
  },
  source: 'Aliases of the code lists',
};
