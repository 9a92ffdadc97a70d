import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The journey has fewer than two stops. */
export const journeyTooShort: Rule<'JOURNEY-TOO-SHORT', LooseJourney> = {
  id: 'JOURNEY-TOO-SHORT',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['journey'],
  title: { en: 'The journey has fewer than two stops', sw: 'Safari ina vituo chini ya viwili' },
  why: {
    en: 'One place is no journey: neither a route nor a corridor can be made of it.',
    sw: 'Mahali pamoja si safari: haiwezi kuwa njia.',
  },
  fix: {
    en: 'Add origin and destination as far as they are known, if only the country.',
    sw: 'Ongeza asili na mwisho kadiri vinavyojulikana, hata kama ni nchi tu.',
  },
  samples: {
    failing: { id: 'j1', stops: [{ id: 's1', place: { country: 'KE', text: 'Busia' } }] },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
      ],
    },
  },
  source: 'Ordered stops of the standard',
  wholeRecordsOnly: true,
  check: ({ stops, legs }, report) => {
    if (stops === undefined || stops.length > 1) return;
    const stayed = legs?.some(({ modes }) => modes?.includes('no_movement') === true) === true;
    if (!stayed) report('/stops');
  },
};
