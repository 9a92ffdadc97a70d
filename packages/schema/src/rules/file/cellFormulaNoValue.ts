import type { Rule } from '../rule.js';

/** The formula has no stored result. */
export const cellFormulaNoValue: Rule<'CELL-FORMULA-NO-VALUE'> = {
  id: 'CELL-FORMULA-NO-VALUE',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The formula has no stored result',
    sw: 'Fomula haina jibu lililohifadhiwa',
  },
  why: {
    en: 'A program wrote the formula but never calculated it, so the cell is empty for every reader.',
    sw: 'Programu iliandika fomula bila kuikokotoa, hivyo seli ni tupu kwa kila msomaji.',
  },
  fix: {
    en: 'Open the workbook in Excel or LibreOffice, save it and try again.',
    sw: 'Fungua kitabu kwa Excel au LibreOffice, kihifadhi kisha jaribu tena.',
  },
  samples: {
    failing: 'a formula without a value',
    passing: 'a formula with its value',
  },
  source: 'ECMA-376, cell without v',
};
