import type { Rule } from '../rule.js';

/** The legs of the journeys are not in this file. */
export const dialectLegsMissing: Rule<'DIALECT-LEGS-MISSING'> = {
  id: 'DIALECT-LEGS-MISSING',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The legs of the journeys are not in this file',
    sw: 'Hatua za safari hazimo kwenye faili hii',
  },
  why: {
    en: 'A CSV export of a form with repeated questions carries only the first section: who travelled where is lost without a word.',
    sw: 'Faili la CSV la fomu yenye maswali yanayorudiwa hubeba sehemu ya kwanza tu: hatua za safari hupotea bila taarifa.',
  },
  fix: {
    en: 'Export the form again as XLSX or JSON.',
    sw: 'Hamisha fomu tena kama XLSX au JSON.',
  },
  samples: {
    failing: 'CSV export of a form with a repeat group',
    passing: 'XLSX export of the same form',
  },
  source: 'KoboToolbox exporter, run on its own test forms',
};
