import type { LooseJourney } from '../subjects.js';
import { differentPlace } from '../support/differentPlace.js';
import type { Rule } from '../rule.js';

/** The journey ended elsewhere than intended: possible deception. */
export const destinationDiffers: Rule<'DESTINATION-DIFFERS', LooseJourney> = {
  id: 'DESTINATION-DIFFERS',
  severity: 'info',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The journey ended elsewhere than intended: possible deception',
    sw: 'Safari iliishia mahali tofauti na palipokusudiwa: huenda ni udanganyifu',
  },
  why: {
    en: 'A different end than promised is itself a sign of deception, one of the means of trafficking.',
    sw: 'Mwisho tofauti na ulioahidiwa ni dalili ya udanganyifu, mojawapo ya njia za usafirishaji haramu.',
  },
  fix: {
    en: 'Nothing to mend if it is true; consider the means "deception".',
    sw: 'Hakuna la kurekebisha kama ni kweli; fikiria njia "udanganyifu".',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [{ id: 's1', roles: ['exploitation'], place: { country: 'MM' } }],
      intendedDestination: { country: 'TH' },
    },
    passing: {
      id: 'j1',
      stops: [{ id: 's1', roles: ['exploitation'], place: { country: 'TH' } }],
      intendedDestination: { country: 'TH' },
    },
  },
  source: 'Palermo Protocol, article 3(a): deception; Victim Journey Tracker',
  check: ({ stops, intendedDestination, means }, report) => {
    if (stops === undefined || intendedDestination === undefined) return;
    if (means?.includes('deception') === true || means?.includes('fraud') === true) return;
    const actual = stops.find(({ roles }) => roles?.includes('exploitation') === true);
    if (differentPlace(actual?.place, intendedDestination)) report('/intendedDestination');
  },
};
