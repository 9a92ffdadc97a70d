import type { Rule } from '../rule.js';

/** A number was read from a text. */
export const cellNumberText: Rule<'CELL-NUMBER-TEXT'> = {
  id: 'CELL-NUMBER-TEXT',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'A number was read from a text',
    sw: 'Namba imesomwa kutoka kwenye maandishi',
  },
  why: {
    en: 'Numbers kept as text are left out of sums in a spreadsheet.',
    sw: 'Namba zilizohifadhiwa kama maandishi haziingii kwenye jumla za jedwali.',
  },
  fix: {
    en: 'Nothing to do; format the column as numbers.',
    sw: 'Hakuna la kufanya; weka safu iwe ya namba.',
  },
  samples: {
    failing: 'a text of digits in a column of numbers',
    passing: 'a number',
  },
  source: 'Njia practice',
};
