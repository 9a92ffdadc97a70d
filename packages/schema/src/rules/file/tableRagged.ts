import type { Rule } from '../rule.js';

/** A row has another number of cells than the header. */
export const tableRagged: Rule<'TABLE-RAGGED'> = {
  id: 'TABLE-RAGGED',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The row has {cells} cells, the header has {columns}',
    sw: 'Mstari una seli {cells}, kichwa kina {columns}',
  },
  why: {
    en: 'A missing or extra separator moves every value after it into the wrong column.',
    sw: 'Kitenganishi kilichokosekana au kuzidi husogeza kila thamani inayofuata kwenye safu isiyo yake.',
  },
  fix: {
    en: 'Put values that hold the separator in quotes, or export again.',
    sw: 'Weka thamani zenye kitenganishi ndani ya alama za nukuu, au hamisha tena.',
  },
  samples: {
    failing: 'id,age then j1,17,F',
    passing: 'id,age then j1,17',
  },
  source: 'CSVLint ragged_rows; Frictionless extra-cell, missing-cell',
};
