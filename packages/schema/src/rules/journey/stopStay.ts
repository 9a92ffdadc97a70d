import type { LooseJourney } from '../subjects.js';
import { daysBetween } from '../../values/dayArithmetic.js';
import type { Rule } from '../rule.js';

/** The days stayed do not fit the dates. */
export const stopStay: Rule<'STOP-STAY', LooseJourney> = {
  id: 'STOP-STAY',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: { en: 'The days stayed do not fit the dates', sw: 'Siku za kukaa hazilingani na tarehe' },
  why: {
    en: 'One of the two is wrong, and the length of the journey with it.',
    sw: 'Mojawapo si sahihi, na urefu wa safari pia.',
  },
  fix: {
    en: 'Correct the days or the dates; with both dates the days need not be given.',
    sw: 'Sahihisha siku au tarehe; kukiwa na tarehe zote mbili siku hazihitajiki.',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [{ id: 's1', arrived: '2024-05-01', departed: '2024-05-03', daysStayed: 30 }],
    },
    passing: {
      id: 'j1',
      stops: [{ id: 's1', arrived: '2024-05-01', departed: '2024-05-03', daysStayed: 2 }],
    },
  },
  source: 'Ordered stops of the standard',
  check: ({ stops }, report) => {
    if (stops === undefined) return;
    for (let index = 0; index < stops.length; index++) {
      const { arrived, departed, daysStayed } = stops[index]!;
      if (daysStayed === undefined || arrived === undefined || departed === undefined) continue;
      const days = daysBetween(arrived, departed);
      // The day of arrival may or may not be counted.
      if (daysStayed < days.least - 1 || daysStayed > days.greatest + 1)
        report(`/stops/${index}/daysStayed`);
    }
  },
};
