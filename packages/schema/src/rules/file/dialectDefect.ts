import type { Rule } from '../rule.js';

/** A known fault of the form or template was put right while reading. */
export const dialectDefect: Rule<'DIALECT-DEFECT'> = {
  id: 'DIALECT-DEFECT',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'A known fault of the form or template was put right while reading',
    sw: 'Kosa linalojulikana la fomu au kiolezo limerekebishwa wakati wa kusoma',
  },
  why: {
    en: 'Some published templates carry wrong headings or codes; the data are right, the labels are not.',
    sw: 'Baadhi ya violezo vilivyochapishwa vina vichwa au misimbo isiyo sahihi; data ni sahihi, majina si sahihi.',
  },
  fix: {
    en: 'Nothing to do; update the template when its owner corrects it.',
    sw: 'Hakuna la kufanya; sasisha kiolezo mwenye nacho atakapokirekebisha.',
  },
  samples: {
    failing: 'DebtBondage with a trailing space',
    passing: 'DebtBondage',
  },
  source: 'UNMigration/HTCDS@3c2f653, 23 recorded defects',
};
