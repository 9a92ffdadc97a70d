import type { Rule } from '../rule.js';

/** Day and month can be swapped. */
export const dateAmbiguous: Rule<'DATE-AMBIGUOUS'> = {
  id: 'DATE-AMBIGUOUS',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Day and month can be swapped',
    sw: 'Siku na mwezi vinaweza kubadilishana',
  },
  why: {
    en: 'In 03/04/2026 nobody can tell which number is the month.',
    sw: 'Katika 03/04/2026 hakuna anayeweza kujua namba ipi ni mwezi.',
  },
  fix: {
    en: 'Choose day first or month first once for the column; best write 2026-04-03.',
    sw: 'Chagua siku kwanza au mwezi kwanza mara moja kwa safu; bora andika 2026-04-03.',
  },
  samples: {
    failing: '03/04/2026',
    passing: '2026-04-03',
  },
  source: '360Giving date guidance; ISO 8601',
};
