import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** A leg does not start where the one before ended. */
export const legChainBroken: Rule<'LEG-CHAIN-BROKEN', LooseJourney> = {
  id: 'LEG-CHAIN-BROKEN',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'A leg does not start where the one before ended',
    sw: 'Hatua haianzi pale iliyotangulia ilipoishia',
  },
  why: {
    en: 'A gap in the chain hides a stretch of the route, perhaps the border.',
    sw: 'Pengo kwenye mnyororo huficha sehemu ya njia, huenda mpaka.',
  },
  fix: {
    en: 'Add the missing leg, or correct where this one starts.',
    sw: 'Ongeza hatua inayokosekana, au sahihisha hatua hii inapoanzia.',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      legs: [
        { from: 's1', to: 's2' },
        { from: 's1', to: 's3' },
      ],
    },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      legs: [
        { from: 's1', to: 's2' },
        { from: 's2', to: 's3' },
      ],
    },
  },
  source: 'Ordered legs of the standard',
  check: ({ legs }, report) => {
    if (legs === undefined) return;
    for (let index = 1; index < legs.length; index++) {
      const end = legs[index - 1]!.to;
      const start = legs[index]!.from;
      if (end !== undefined && start !== undefined && end !== start)
        report(`/legs/${index}/from`, { leg: index + 1 });
    }
  },
};
