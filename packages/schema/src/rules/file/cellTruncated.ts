import type { Rule } from '../rule.js';

/** The cell is at the limit of 32,767 characters. */
export const cellTruncated: Rule<'CELL-TRUNCATED'> = {
  id: 'CELL-TRUNCATED',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The cell is at the limit of 32,767 characters',
    sw: 'Seli imefika kikomo cha herufi 32,767',
  },
  why: {
    en: 'Excel cuts longer texts without a word.',
    sw: 'Excel hukata maandishi marefu zaidi bila taarifa.',
  },
  fix: {
    en: 'Look at the source of the text; keep long stories out of the sheet.',
    sw: 'Tazama chanzo cha maandishi; usiweke hadithi ndefu kwenye karatasi.',
  },
  samples: {
    failing: 'a text of exactly 32,767 characters',
    passing: 'a short text',
  },
  source: 'Excel specifications and limits',
};
