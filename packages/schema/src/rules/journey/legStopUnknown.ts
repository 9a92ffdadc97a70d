import type { LooseJourney } from '../subjects.js';
import { findStop } from '../support/findStop.js';
import type { Rule } from '../rule.js';

/** The leg names a stop that the journey does not have. */
export const legStopUnknown: Rule<'LEG-STOP-UNKNOWN', LooseJourney> = {
  id: 'LEG-STOP-UNKNOWN',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The leg names a stop that the journey does not have',
    sw: 'Hatua inataja kituo ambacho safari haina',
  },
  why: {
    en: 'The leg cannot be drawn, so part of the corridor is lost.',
    sw: 'Hatua haiwezi kuchorwa, hivyo sehemu ya njia hupotea.',
  },
  fix: { en: 'Add the stop, or correct the id.', sw: 'Ongeza kituo, au sahihisha kitambulisho.' },
  samples: {
    failing: {
      id: 'j1',
      stops: [{ id: 's1', place: { country: 'KE', text: 'Busia' } }],
      legs: [{ from: 's1', to: 's9' }],
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
  source: 'Ordered legs of the standard',
  wholeRecordsOnly: true,
  check: (journey, report) => {
    const { legs, stops } = journey;
    if (legs === undefined || stops === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const { from, to } = legs[index]!;
      if (from !== undefined && findStop(journey, from) === undefined)
        report(`/legs/${index}/from`);
      if (to !== undefined && findStop(journey, to) === undefined) report(`/legs/${index}/to`);
    }
  },
};
