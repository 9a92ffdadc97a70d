import type { Rule } from '../rule.js';

/** Title rows above the header were skipped. */
export const tableTitleRows: Rule<'TABLE-TITLE-ROWS'> = {
  id: 'TABLE-TITLE-ROWS',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Title rows above the header were skipped',
    sw: 'Mistari ya kichwa juu ya safu imerukwa',
  },
  why: {
    en: 'Titles, logos and notes above the table are for people; programs need the headings in the first row.',
    sw: 'Vichwa, nembo na maelezo juu ya jedwali ni ya watu; programu huhitaji vichwa vya safu katika mstari wa kwanza.',
  },
  fix: {
    en: 'Nothing to do; keep titles on a sheet of their own.',
    sw: 'Hakuna la kufanya; weka vichwa kwenye karatasi yake.',
  },
  samples: {
    failing: 'a title, a blank row, then the headings',
    passing: 'the headings in row 1',
  },
  source: 'CSVLint title_row',
};
