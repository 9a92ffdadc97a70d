import type { Rule } from '../rule.js';

/** The layout is known by name, and its rows are not turned into records. */
export const dialectNotRead: Rule<'DIALECT-NOT-READ'> = {
  id: 'DIALECT-NOT-READ',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The layout {dialect} is known, but its rows are not turned into records',
    sw: 'Mpangilio {dialect} unajulikana, lakini safu zake hazigeuzwi kuwa rekodi',
  },
  why: {
    en: 'What stands in the file was neither checked nor counted.',
    sw: 'Yaliyomo kwenye faili hayakukaguliwa wala kuhesabiwa.',
  },
  fix: {
    en: 'Make a mapping with `njia map`, check it, and give it with --mapping; files that hold totals, not records, are no input.',
    sw: 'Tengeneza ulinganishi kwa `njia map`, ukague, na uutoe kwa --mapping; faili zenye jumla badala ya rekodi hazisomwi.',
  },
  samples: {
    failing: 'a file of the CTDC global data set',
    passing: 'an export of a known tool, or a file with a mapping',
  },
  source: 'Njia practice: nothing is dropped in silence',
};
