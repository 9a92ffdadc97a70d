import type { Rule } from '../rule.js';

/** The row is the same as an earlier one. */
export const tableRowDuplicate: Rule<'TABLE-ROW-DUPLICATE'> = {
  id: 'TABLE-ROW-DUPLICATE',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The row is the same as an earlier one',
    sw: 'Mstari ni sawa na wa awali',
  },
  why: {
    en: 'A row pasted twice counts a person twice.',
    sw: 'Mstari uliobandikwa mara mbili humhesabu mtu mara mbili.',
  },
  fix: {
    en: 'Delete one of the two, unless they are two persons.',
    sw: 'Futa mojawapo, isipokuwa ni watu wawili.',
  },
  samples: {
    failing: 'two rows alike in every cell',
    passing: 'rows that differ',
  },
  source: 'Frictionless duplicate-row',
};
