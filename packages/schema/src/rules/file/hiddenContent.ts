import type { Rule } from '../rule.js';

/** The workbook holds hidden content. */
export const hiddenContent: Rule<'HIDDEN-CONTENT'> = {
  id: 'HIDDEN-CONTENT',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The workbook holds hidden content',
    sw: 'Kitabu kina maudhui yaliyofichwa',
  },
  why: {
    en: 'Hidden sheets, rows, columns, comments and author names travel with the file to whoever receives it.',
    sw: 'Karatasi, mistari, safu, maoni na majina ya waandishi yaliyofichwa husafiri na faili hadi kwa anayelipokea.',
  },
  fix: {
    en: 'Show it and decide, or remove it before you send the file.',
    sw: 'Yaonyeshe na uamue, au yaondoe kabla ya kutuma faili.',
  },
  samples: {
    failing: 'a hidden sheet',
    passing: 'no hidden sheet, row, column, comment or author',
  },
  source: 'Kenya Data Protection Act 2019, s.25',
};
