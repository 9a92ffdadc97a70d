import type { Rule } from '../rule.js';

/** Blank rows inside the table were skipped. */
export const tableBlankRows: Rule<'TABLE-BLANK-ROWS'> = {
  id: 'TABLE-BLANK-ROWS',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: '{count} blank rows inside the table were skipped',
    sw: 'Mistari {count} mitupu ndani ya jedwali imerukwa',
  },
  why: {
    en: 'A blank row may be a deleted record, or the end of one table and the start of another.',
    sw: 'Mstari mtupu unaweza kuwa rekodi iliyofutwa, au mwisho wa jedwali moja na mwanzo wa jingine.',
  },
  fix: {
    en: 'Delete the blank rows.',
    sw: 'Futa mistari mitupu.',
  },
  samples: {
    failing: 'a record, a blank row, a record',
    passing: 'a record, a record',
  },
  source: 'CSVLint blank_rows',
};
