import type { LooseJourney } from '../subjects.js';
import { findStop } from '../support/findStop.js';
import type { Rule } from '../rule.js';

/** The leg leads back to an earlier stop. */
export const legBackwards: Rule<'LEG-BACKWARDS', LooseJourney> = {
  id: 'LEG-BACKWARDS',
  severity: 'info',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The leg leads back to an earlier stop',
    sw: 'Hatua inarudi kwenye kituo cha awali',
  },
  why: {
    en: 'Stops are listed in the order travelled; a way back is a stop of its own, or the order is wrong.',
    sw: 'Vituo huorodheshwa kwa mpangilio wa safari; kurudi ni kituo kipya, au mpangilio si sahihi.',
  },
  fix: {
    en: 'List the place again as a new stop, or put the stops in order.',
    sw: 'Orodhesha mahali tena kama kituo kipya, au panga vituo.',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
      ],
      legs: [{ from: 's2', to: 's1' }],
    },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
      ],
      legs: [{ from: 's1', to: 's2' }],
    },
  },
  source: 'Ordered stops of the standard',
  check: (journey, report) => {
    const { legs, stops } = journey;
    if (legs === undefined || stops === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const from = findStop(journey, legs[index]!.from);
      const to = findStop(journey, legs[index]!.to);
      if (
        from !== undefined &&
        to !== undefined &&
        from !== to &&
        stops.indexOf(to) < stops.indexOf(from)
      )
        report(`/legs/${index}`);
    }
  },
};
