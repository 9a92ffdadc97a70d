import type { Rule } from '../rule.js';

/** A second table on the sheet was seen. */
export const tableSecond: Rule<'TABLE-SECOND'> = {
  id: 'TABLE-SECOND',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'A second table on the sheet was seen',
    sw: 'Jedwali la pili limeonekana kwenye karatasi',
  },
  why: {
    en: 'Only one table a sheet is read; whatever stands in the other one is missing from the result.',
    sw: 'Jedwali moja tu husomwa kwa kila karatasi; yaliyo katika jingine hayamo kwenye matokeo.',
  },
  fix: {
    en: 'Move it to a sheet of its own, or say that it may be left out.',
    sw: 'Lihamishie kwenye karatasi yake, au thibitisha kuwa linaweza kuachwa.',
  },
  samples: {
    failing: 'a blank row, then new headings',
    passing: 'one table',
  },
  source: 'Njia practice',
};
