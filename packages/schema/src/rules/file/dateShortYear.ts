import type { Rule } from '../rule.js';

/** The year has two digits. */
export const dateShortYear: Rule<'DATE-SHORT-YEAR'> = {
  id: 'DATE-SHORT-YEAR',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The year has two digits',
    sw: 'Mwaka una tarakimu mbili',
  },
  why: {
    en: 'A two-digit year was completed by a rule, which may choose the wrong century.',
    sw: 'Mwaka wa tarakimu mbili umekamilishwa kwa kanuni, ambayo inaweza kuchagua karne isiyo sahihi.',
  },
  fix: {
    en: 'Write the year with four digits.',
    sw: 'Andika mwaka kwa tarakimu nne.',
  },
  samples: {
    failing: '3/4/26',
    passing: '2026-04-03',
  },
  source: 'ISO 8601',
};
