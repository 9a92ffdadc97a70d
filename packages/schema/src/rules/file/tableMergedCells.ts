import type { Rule } from '../rule.js';

/** Merged cells among the data. */
export const tableMergedCells: Rule<'TABLE-MERGED-CELLS'> = {
  id: 'TABLE-MERGED-CELLS',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Merged cells among the data',
    sw: 'Seli zilizounganishwa katikati ya data',
  },
  why: {
    en: 'Only the first cell of a merged range holds the value; the rows below it look empty.',
    sw: 'Seli ya kwanza tu ya seli zilizounganishwa ndiyo yenye thamani; mistari ya chini huonekana mitupu.',
  },
  fix: {
    en: 'Take the merge away and write the value in each row.',
    sw: 'Ondoa muunganiko na uandike thamani katika kila mstari.',
  },
  samples: {
    failing: 'one county over five merged rows',
    passing: 'the county in each row',
  },
  source: 'Njia practice',
};
