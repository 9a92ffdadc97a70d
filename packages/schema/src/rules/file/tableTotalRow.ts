import type { Rule } from '../rule.js';

/** A total row was skipped. */
export const tableTotalRow: Rule<'TABLE-TOTAL-ROW'> = {
  id: 'TABLE-TOTAL-ROW',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'A total row was skipped',
    sw: 'Mstari wa jumla umerukwa',
  },
  why: {
    en: 'A row of totals read as a record would count every person twice.',
    sw: 'Mstari wa jumla ukisomwa kama rekodi ungehesabu kila mtu mara mbili.',
  },
  fix: {
    en: 'Nothing to do; check that the row really is a total.',
    sw: 'Hakuna la kufanya; hakikisha mstari huo ni jumla kweli.',
  },
  samples: {
    failing: 'TOTAL, 12',
    passing: 'J-12, 1',
  },
  source: 'Njia practice',
};
