import type { Rule } from '../rule.js';

/** The place was not found. */
export const placeUnknown: Rule<'PLACE-UNKNOWN'> = {
  id: 'PLACE-UNKNOWN',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'The place was not found',
    sw: 'Mahali hapajapatikana',
  },
  why: {
    en: 'A place without a code is missing from maps and corridors.',
    sw: 'Mahali pasipo na msimbo hapaonekani kwenye ramani na njia.',
  },
  fix: {
    en: 'Check the spelling; add the county or country; or put it on the list of your own names.',
    sw: 'Kagua tahajia; ongeza kaunti au nchi; au uweke kwenye orodha ya majina yako.',
  },
  samples: {
    failing: 'a misspelt town',
    passing: 'Kilifi',
  },
  source: 'Njia gazetteer',
};
