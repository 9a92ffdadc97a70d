import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The leg starts and ends at the same place. */
export const legSamePlace: Rule<'LEG-SAME-PLACE', LooseJourney> = {
  id: 'LEG-SAME-PLACE',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The leg starts and ends at the same place',
    sw: 'Hatua inaanzia na kuishia mahali pamoja',
  },
  why: {
    en: 'A leg that goes nowhere is a slip, or stands for a move inside one town that needs two stops.',
    sw: 'Hatua isiyoenda popote ni kosa, au inawakilisha safari ndani ya mji mmoja inayohitaji vituo viwili.',
  },
  fix: {
    en: 'Correct one end, or name two stops.',
    sw: 'Sahihisha upande mmoja, au taja vituo viwili.',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [{ id: 's1', place: { country: 'KE', text: 'Busia' } }],
      legs: [{ from: 's1', to: 's1' }],
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
  check: ({ legs }, report) => {
    if (legs === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const { from, to } = legs[index]!;
      if (from !== undefined && from === to) report(`/legs/${index}`);
    }
  },
};
