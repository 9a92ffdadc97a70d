import type { Rule } from '../rule.js';

/** The row belongs to a record that is not there. */
export const tableRowOrphan: Rule<'TABLE-ROW-ORPHAN'> = {
  id: 'TABLE-ROW-ORPHAN',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The row belongs to a record that is not there',
    sw: 'Mstari ni wa rekodi isiyokuwepo',
  },
  why: {
    en: 'A leg or stop without its journey cannot be used; the parent row was deleted or filtered away.',
    sw: 'Hatua au kituo bila safari yake hakitumiki; mstari mzazi umefutwa au kuchujwa.',
  },
  fix: {
    en: 'Export again without a filter.',
    sw: 'Hamisha tena bila kichujio.',
  },
  samples: {
    failing: 'a leg whose parent index is on no row',
    passing: 'a leg under its journey',
  },
  source: 'KoboToolbox repeat sheets, _parent_index',
};
