import type { Rule } from '../rule.js';

/** The file cannot be read. */
export const fileUnreadable: Rule<'FILE-UNREADABLE'> = {
  id: 'FILE-UNREADABLE',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The file cannot be read',
    sw: 'Faili haisomeki',
  },
  why: {
    en: 'A file with a password, in the old .xls format, damaged or over a limit cannot be checked at all.',
    sw: 'Faili lenye nenosiri, la muundo wa zamani wa .xls, lililoharibika au kubwa kupita kiasi haliwezi kukaguliwa.',
  },
  fix: {
    en: 'Save it as .xlsx or CSV without a password, and try again.',
    sw: 'Lihifadhi kama .xlsx au CSV bila nenosiri, kisha jaribu tena.',
  },
  samples: {
    failing: 'a workbook with a password',
    passing: 'the same workbook without it',
  },
  source: 'Njia practice; exit code 3',
};
