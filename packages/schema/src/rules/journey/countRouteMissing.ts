import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** A route without a number of persons. */
export const countRouteMissing: Rule<'COUNT-ROUTE-MISSING', LooseJourney> = {
  id: 'COUNT-ROUTE-MISSING',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['journey'],
  title: { en: 'A route without a number of persons', sw: 'Njia bila idadi ya watu' },
  why: {
    en: 'A route used by one person and one used by hundreds look alike.',
    sw: 'Njia iliyotumiwa na mtu mmoja na iliyotumiwa na mamia huonekana sawa.',
  },
  fix: {
    en: 'Give the number, an estimate with its basis, or "at least 1".',
    sw: 'Toa idadi, kadirio pamoja na msingi wake, au "angalau 1".',
  },
  samples: {
    failing: { id: 'j1', basis: 'route' },
    passing: { id: 'j1', basis: 'route', persons: { kind: 'interval', min: 1 } },
  },
  source: 'Victim Journey Tracker: (estimated) number of cases',
  wholeRecordsOnly: true,
  check: ({ basis, persons, absences }, report) => {
    if (basis !== 'route' || persons !== undefined) return;
    if (absences?.some(({ field }) => field === 'persons') !== true) report('/persons');
  },
};
