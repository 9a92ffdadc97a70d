import type { Rule } from '../rule.js';

/** The address of a cell is not possible. */
export const cellReference: Rule<'CELL-REFERENCE'> = {
  id: 'CELL-REFERENCE',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The address of a cell is not possible',
    sw: 'Anwani ya seli haiwezekani',
  },
  why: {
    en: 'The program that wrote the workbook made a mistake; the cell was left out.',
    sw: 'Programu iliyoandika kitabu ilikosea; seli imeachwa.',
  },
  fix: {
    en: 'Open the workbook in Excel or LibreOffice, save it and try again.',
    sw: 'Fungua kitabu kwa Excel au LibreOffice, kihifadhi kisha jaribu tena.',
  },
  samples: {
    failing: 'a cell in row 0',
    passing: 'a cell in row 1',
  },
  source: 'ECMA-376, limits of a worksheet',
};
