import type { LooseCase } from '../subjects.js';
import { definitelyBefore } from '../support/definitelyBefore.js';
import type { Rule } from '../rule.js';

/** The history of the status is not in order. */
export const statusHistoryOrder: Rule<'STATUS-HISTORY-ORDER', LooseCase> = {
  id: 'STATUS-HISTORY-ORDER',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'The history of the status is not in order',
    sw: 'Historia ya hali haiko kwa mpangilio',
  },
  why: {
    en: 'The last step is read as the present status; out of order it is the wrong one.',
    sw: 'Hatua ya mwisho husomwa kama hali ya sasa; bila mpangilio huwa si sahihi.',
  },
  fix: { en: 'Put the steps in order, oldest first.', sw: 'Panga hatua, ya zamani kwanza.' },
  samples: {
    failing: { id: 'c1', statusHistory: [{ date: '2024-05' }, { date: '2024-03' }] },
    passing: { id: 'c1', statusHistory: [{ date: '2024-03' }, { date: '2024-05' }] },
  },
  source: 'Fields of the standard',
  check: ({ statusHistory }, report) => {
    if (statusHistory === undefined) return;
    for (let index = 1; index < statusHistory.length; index++) {
      if (definitelyBefore(statusHistory[index]!.date, statusHistory[index - 1]!.date))
        report(`/statusHistory/${index}/date`);
    }
  },
};
