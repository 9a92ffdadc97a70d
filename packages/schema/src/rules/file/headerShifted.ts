import type { Rule } from '../rule.js';

/** The hidden field names do not fit the visible labels. */
export const headerShifted: Rule<'HEADER-SHIFTED'> = {
  id: 'HEADER-SHIFTED',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The hidden field names do not fit the visible labels',
    sw: 'Majina yaliyofichwa ya sehemu hayalingani na lebo zinazoonekana',
  },
  why: {
    en: 'The person who typed saw the labels, so the labels were followed.',
    sw: 'Aliyeandika aliona lebo, hivyo lebo ndizo zilizofuatwa.',
  },
  fix: {
    en: 'Check one row; take a corrected template next time.',
    sw: 'Kagua mstari mmoja; tumia kiolezo kilichorekebishwa wakati ujao.',
  },
  samples: {
    failing: 'row 1 says city where row 2 says country',
    passing: 'both rows agree',
  },
  source: 'UNMigration/HTCDS@3c2f653, Excel templates',
};
