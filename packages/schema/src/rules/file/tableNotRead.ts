import type { Rule } from '../rule.js';

/** A sheet was not read. */
export const tableNotRead: Rule<'TABLE-NOT-READ'> = {
  id: 'TABLE-NOT-READ',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'A sheet was not read',
    sw: 'Karatasi moja haikusomwa',
  },
  why: {
    en: 'Its content is not part of the result: it was a list, a note or something the layout does not know.',
    sw: 'Yaliyomo si sehemu ya matokeo: ilikuwa orodha, maelezo au kitu ambacho mpangilio haukijui.',
  },
  fix: {
    en: 'Check that it holds no records.',
    sw: 'Hakikisha haina rekodi.',
  },
  samples: {
    failing: 'a sheet of notes',
    passing: 'a sheet of records',
  },
  source: 'Njia practice: nothing is dropped in silence',
};
