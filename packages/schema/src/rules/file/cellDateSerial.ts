import type { Rule } from '../rule.js';

/** The day number of the date is outside the calendar of the workbook. */
export const cellDateSerial: Rule<'CELL-DATE-SERIAL'> = {
  id: 'CELL-DATE-SERIAL',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The day number of the date is outside the calendar of the workbook',
    sw: 'Namba ya siku ya tarehe iko nje ya kalenda ya kitabu',
  },
  why: {
    en: 'The cell is formatted as a date but its number is none, so no day can be read.',
    sw: 'Seli imewekwa kama tarehe lakini namba yake si tarehe, hivyo hakuna siku inayosomeka.',
  },
  fix: {
    en: 'Type the date again.',
    sw: 'Andika tarehe tena.',
  },
  samples: {
    failing: 'a date cell that holds -5',
    passing: 'a date cell that holds 46082',
  },
  source: 'ECMA-376, date systems',
};
