import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** No stop is marked as the origin. */
export const journeyNoOrigin: Rule<'JOURNEY-NO-ORIGIN', LooseJourney> = {
  id: 'JOURNEY-NO-ORIGIN',
  severity: 'info',
  category: 'quality',
  since: '0.1',
  scopes: ['journey'],
  title: { en: 'No stop is marked as the origin', sw: 'Hakuna kituo kilichowekwa kama asili' },
  why: {
    en: 'Prevention starts where people come from; the first stop is not always the home.',
    sw: 'Uzuiaji huanzia watu wanakotoka; kituo cha kwanza si nyumbani kila mara.',
  },
  fix: {
    en: 'Mark the stop, or add it with what is known of it.',
    sw: 'Weka alama kwenye kituo, au kiongeze kwa kinachojulikana.',
  },
  samples: {
    failing: { id: 'j1', stops: [{ id: 's1', roles: ['transit'] }] },
    passing: { id: 'j1', stops: [{ id: 's1', roles: ['origin'] }] },
  },
  source: 'Victim Journey Tracker: city and country of origin',
  wholeRecordsOnly: true,
  check: ({ stops }, report) => {
    if (stops === undefined || stops.length === 0) return;
    for (let index = 0; index < stops.length; index++) {
      if (stops[index]!.roles?.includes('origin') === true) return;
    }
    report('/stops');
  },
};
