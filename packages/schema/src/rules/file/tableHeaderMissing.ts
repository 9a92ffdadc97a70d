import type { Rule } from '../rule.js';

/** No row of headings was found. */
export const tableHeaderMissing: Rule<'TABLE-HEADER-MISSING'> = {
  id: 'TABLE-HEADER-MISSING',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'No row of headings was found',
    sw: 'Hakuna mstari wa vichwa uliopatikana',
  },
  why: {
    en: 'Without headings nobody can tell what the columns mean.',
    sw: 'Bila vichwa hakuna anayeweza kujua maana ya safu.',
  },
  fix: {
    en: 'Put one row of headings above the data.',
    sw: 'Weka mstari mmoja wa vichwa juu ya data.',
  },
  samples: {
    failing: 'data from the first row on',
    passing: 'headings, then data',
  },
  source: 'Frictionless blank-header',
};
