import type { Rule } from '../rule.js';

/** Excel turned a long number into a short form such as 2.54E+11. */
export const cellScientific: Rule<'CELL-SCIENTIFIC'> = {
  id: 'CELL-SCIENTIFIC',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Excel turned a long number into a short form such as 2.54E+11',
    sw: 'Excel imebadilisha namba ndefu kuwa fupi kama 2.54E+11',
  },
  why: {
    en: 'The digits that were cut off are lost: two different ids may now look alike.',
    sw: 'Tarakimu zilizokatwa zimepotea: vitambulisho viwili tofauti vinaweza kufanana.',
  },
  fix: {
    en: 'Format the column as text before typing, and type the ids again.',
    sw: 'Weka safu iwe ya maandishi kabla ya kuandika, kisha andika vitambulisho tena.',
  },
  samples: {
    failing: '2.5E+11',
    passing: 'a number kept as text',
  },
  source: 'kobotoolbox/formpack issue 56',
};
