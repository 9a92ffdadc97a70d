import type { ValueSubject } from '../valueSubject.js';
import { definitelyBefore } from '../support/definitelyBefore.js';
import type { Rule } from '../rule.js';

/** The date is after today. */
export const dateFuture: Rule<'DATE-FUTURE', ValueSubject<string>> = {
  id: 'DATE-FUTURE',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['date'],
  title: { en: 'The date is after today', sw: 'Tarehe ni ya baadaye' },
  why: {
    en: 'What has not happened yet cannot be reported; mostly the year or the order of day and month is wrong.',
    sw: 'Kisichotokea hakiwezi kuripotiwa; mara nyingi mwaka au mpangilio wa siku na mwezi si sahihi.',
  },
  fix: {
    en: 'Check the year, and whether day and month were swapped.',
    sw: 'Kagua mwaka, na kama siku na mwezi vimebadilishana.',
  },
  samples: { failing: '2999-01-01', passing: '2020-01-01' },
  source: '360Giving data quality checks',
  check: ({ value, record, within }, report, { today }) => {
    // Plans, agreements in force and periods may lie ahead; nothing that happened to a person does.
    if (record === 'activity' || within === 'period') return;
    if (definitelyBefore(today, value)) report('');
  },
};
