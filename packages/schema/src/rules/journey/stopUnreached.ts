import type { LooseJourney, LooseLeg } from '../subjects.js';
import type { Rule } from '../rule.js';

/** No leg reaches or leaves this stop. */
export const stopUnreached: Rule<'STOP-UNREACHED', LooseJourney> = {
  id: 'STOP-UNREACHED',
  severity: 'info',
  category: 'quality',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'No leg reaches or leaves this stop',
    sw: 'Hakuna hatua inayofika au kuondoka kituo hiki',
  },
  why: {
    en: 'The stop counts as a place of the journey but on no corridor.',
    sw: 'Kituo huhesabiwa kama mahali pa safari lakini hakimo kwenye njia yoyote.',
  },
  fix: { en: 'Add the legs to and from it.', sw: 'Ongeza hatua za kufika na kuondoka.' },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      legs: [{ from: 's1', to: 's3' }],
    },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      legs: [{ from: 's1', to: 's3' }],
    },
  },
  source: 'Ordered stops of the standard',
  wholeRecordsOnly: true,
  check: ({ stops, legs }, report) => {
    if (stops === undefined || legs === undefined || legs.length === 0) return;
    for (let index = 0; index < stops.length; index++) {
      const { id } = stops[index]!;
      if (id !== undefined && !isTouched(legs, id)) report(`/stops/${index}`);
    }
  },
};

function isTouched(legs: readonly LooseLeg[], id: string): boolean {
  for (let index = 0; index < legs.length; index++) {
    if (legs[index]!.from === id || legs[index]!.to === id) return true;
  }
  return false;
}
