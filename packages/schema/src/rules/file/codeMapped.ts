import type { Rule } from '../rule.js';

/** A word was read as a code. */
export const codeMapped: Rule<'CODE-MAPPED'> = {
  id: 'CODE-MAPPED',
  severity: 'info',
  category: 'conformance',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The word was read as a code of the list {list}',
    sw: 'Neno limesomwa kama msimbo wa orodha {list}',
  },
  why: {
    en: 'Everyday words and slips of the pen are read as the code they mean; you can check that we understood.',
    sw: 'Maneno ya kawaida na makosa madogo ya uandishi husomwa kama msimbo unaokusudiwa; unaweza kuhakiki.',
  },
  fix: {
    en: 'Nothing to do; `njia codes` and your marked workbook say which code, and a mapping reads the word otherwise.',
    sw: 'Hakuna la kufanya; `njia codes` na kitabu chako kilichowekwa alama husema ni msimbo gani, na ulinganishi husoma neno vinginevyo.',
  },
  samples: {
    failing: 'a common name of a motorcycle taxi',
    passing: 'motorcycle',
  },
  source: 'Aliases of the code lists',
};
