import type { Rule } from '../rule.js';

/** An Excel day number was read as a date. */
export const dateSerial: Rule<'DATE-SERIAL'> = {
  id: 'DATE-SERIAL',
  severity: 'info',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'An Excel day number was read as a date',
    sw: 'Namba ya siku ya Excel imesomwa kama tarehe',
  },
  why: {
    en: 'Excel keeps dates as day numbers; a cell that lost its format shows the number.',
    sw: 'Excel huhifadhi tarehe kama namba za siku; seli iliyopoteza muundo huonyesha namba.',
  },
  fix: {
    en: 'Nothing to do; format the column as dates.',
    sw: 'Hakuna la kufanya; weka safu iwe ya tarehe.',
  },
  samples: {
    failing: '46082',
    passing: '2026-03-01',
  },
  source: 'ECMA-376, date systems',
};
