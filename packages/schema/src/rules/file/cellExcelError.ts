import type { Rule } from '../rule.js';

/** The cell holds an Excel error. */
export const cellExcelError: Rule<'CELL-EXCEL-ERROR'> = {
  id: 'CELL-EXCEL-ERROR',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The cell holds an Excel error',
    sw: 'Seli ina kosa la Excel',
  },
  why: {
    en: 'An error value says that a calculation failed; the true value is not in the file.',
    sw: 'Thamani ya kosa inaonyesha hesabu ilishindikana; thamani halisi haimo kwenye faili.',
  },
  fix: {
    en: 'Mend the formula, or type the value.',
    sw: 'Rekebisha fomula, au andika thamani.',
  },
  samples: {
    failing: '#REF!',
    passing: '12',
  },
  source: 'ECMA-376, cell type e',
};
