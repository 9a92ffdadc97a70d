import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** Several stops but no legs. */
export const journeyNoLegs: Rule<'JOURNEY-NO-LEGS', LooseJourney> = {
  id: 'JOURNEY-NO-LEGS',
  severity: 'info',
  category: 'quality',
  since: '0.1',
  scopes: ['journey'],
  title: { en: 'Several stops but no legs', sw: 'Vituo kadhaa lakini hakuna hatua' },
  why: {
    en: 'The legs say how people were moved; without them transport and borders cannot be studied.',
    sw: 'Hatua hueleza jinsi watu walivyosafirishwa; bila hizo usafiri na mipaka havichunguziki.',
  },
  fix: {
    en: 'Add a leg between each two stops, with the transport if it is known.',
    sw: 'Ongeza hatua kati ya kila vituo viwili, na usafiri kama unajulikana.',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
      ],
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
  source: 'Victim Journey Tracker 2020: modes of transportation',
  wholeRecordsOnly: true,
  check: ({ stops, legs }, report) => {
    if (stops !== undefined && stops.length > 1 && (legs === undefined || legs.length === 0))
      report('');
  },
};
