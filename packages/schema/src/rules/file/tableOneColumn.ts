import type { Rule } from '../rule.js';

/** Only one column was found. */
export const tableOneColumn: Rule<'TABLE-ONE-COLUMN'> = {
  id: 'TABLE-ONE-COLUMN',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Only one column was found',
    sw: 'Safu moja tu imepatikana',
  },
  why: {
    en: 'Mostly the separator was not recognised, and whole rows stand in one cell.',
    sw: 'Mara nyingi kitenganishi hakikutambuliwa, na mistari mizima iko kwenye seli moja.',
  },
  fix: {
    en: 'Save with commas or semicolons between the columns.',
    sw: 'Hifadhi kwa koma au nukta-mkato kati ya safu.',
  },
  samples: {
    failing: 'values separated by spaces',
    passing: 'values separated by commas',
  },
  source: 'CSVLint check_options',
};
