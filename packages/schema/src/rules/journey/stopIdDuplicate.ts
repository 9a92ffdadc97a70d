import type { LooseJourney } from '../subjects.js';
import { findStop } from '../support/findStop.js';
import type { Rule } from '../rule.js';

/** Two stops of the journey have the same id. */
export const stopIdDuplicate: Rule<'STOP-ID-DUPLICATE', LooseJourney> = {
  id: 'STOP-ID-DUPLICATE',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'Two stops of the journey have the same id',
    sw: 'Vituo viwili vya safari vina kitambulisho kimoja',
  },
  why: {
    en: 'A leg that names the id could mean either stop.',
    sw: 'Hatua inayotaja kitambulisho hicho inaweza kumaanisha kituo chochote kati ya hivyo.',
  },
  fix: {
    en: 'Give each stop an id of its own, such as s1, s2, s3.',
    sw: 'Kipe kila kituo kitambulisho chake, kama s1, s2, s3.',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
      ],
    },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
      ],
    },
  },
  source: 'Ordered stops of the standard',
  check: (journey, report) => {
    const { stops } = journey;
    if (stops === undefined) return;
    for (let index = 1; index < stops.length; index++) {
      if (findStop(journey, stops[index]!.id) !== stops[index] && stops[index]!.id !== undefined)
        report(`/stops/${index}/id`);
    }
  },
};
