import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** A leg between two places says that nobody moved. */
export const modeNoMovement: Rule<'MODE-NO-MOVEMENT', LooseJourney> = {
  id: 'MODE-NO-MOVEMENT',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'A leg between two places says that nobody moved',
    sw: 'Hatua kati ya mahali pawili inasema hakuna aliyesafiri',
  },
  why: {
    en: '"No movement" is for exploitation where the person lives; a leg is a movement.',
    sw: '"Bila kusafiri" ni kwa unyonyaji mahali mtu anapoishi; hatua ni safari.',
  },
  fix: { en: 'Take the leg away, or give the transport.', sw: 'Ondoa hatua, au taja usafiri.' },
  samples: {
    failing: { id: 'j1', legs: [{ from: 's1', to: 's2', modes: ['no_movement'] }] },
    passing: { id: 'j1', legs: [{ from: 's1', to: 's2', modes: ['bus'] }] },
  },
  source: 'Definitions of transport_mode',
  check: ({ legs }, report) => {
    if (legs === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const { from, to, modes } = legs[index]!;
      if (modes?.includes('no_movement') === true && from !== to) report(`/legs/${index}/modes`);
    }
  },
};
