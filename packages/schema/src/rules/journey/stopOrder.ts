import type { LooseJourney } from '../subjects.js';
import { definitelyBefore } from '../support/definitelyBefore.js';
import type { Rule } from '../rule.js';

/** The stop is dated before the one before it. */
export const stopOrder: Rule<'STOP-ORDER', LooseJourney> = {
  id: 'STOP-ORDER',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The stop is dated before the one before it',
    sw: 'Kituo kina tarehe ya kabla ya kilichotangulia',
  },
  why: {
    en: 'The order of the stops makes the route; out of order it is drawn in zigzag.',
    sw: 'Mpangilio wa vituo hufanya njia; bila mpangilio huchorwa kwa kuyumba.',
  },
  fix: { en: 'Check the dates, or put the stops in order.', sw: 'Kagua tarehe, au panga vituo.' },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', departed: '2024-06' },
        { id: 's2', arrived: '2024-05' },
      ],
    },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', departed: '2024-05' },
        { id: 's2', arrived: '2024-05' },
      ],
    },
  },
  source: 'Ordered stops of the standard',
  check: ({ stops }, report) => {
    if (stops === undefined) return;
    let latest: string | undefined;
    for (let index = 0; index < stops.length; index++) {
      const { arrived, departed } = stops[index]!;
      if (definitelyBefore(arrived ?? departed, latest)) report(`/stops/${index}`);
      latest = departed ?? arrived ?? latest;
    }
  },
};
