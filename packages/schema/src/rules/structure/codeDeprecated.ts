import type { Rule } from '../rule.js';

/** The code is old; the list {list} has a new one. */
export const codeDeprecated: Rule<'CODE-DEPRECATED'> = {
  id: 'CODE-DEPRECATED',
  severity: 'info',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure', 'file'],
  title: {
    en: 'The code is old; the list {list} has a new one',
    sw: 'Msimbo ni wa zamani; orodha {list} ina mpya',
  },
  why: {
    en: 'Old codes are still read, but the next version of the list may drop them.',
    sw: 'Misimbo ya zamani bado husomwa, lakini toleo lijalo la orodha linaweza kuiondoa.',
  },
  fix: { en: 'Use the new code.', sw: 'Tumia msimbo mpya.' },
  samples: {
    failing: 'an old code that the profile replaces',
    passing: 'the code that replaced it',
  },
  source: 'Open Contracting code lists, column Deprecated',
};
