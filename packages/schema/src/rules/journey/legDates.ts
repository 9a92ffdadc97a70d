import type { LooseJourney } from '../subjects.js';
import { definitelyBefore } from '../support/definitelyBefore.js';
import type { Rule } from '../rule.js';

/** The leg begins before the one before has ended. */
export const legDates: Rule<'LEG-DATES', LooseJourney> = {
  id: 'LEG-DATES',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The leg begins before the one before has ended',
    sw: 'Hatua inaanza kabla ya iliyotangulia kuisha',
  },
  why: {
    en: 'Nobody travels two legs at once; a date or the order is wrong.',
    sw: 'Hakuna anayesafiri hatua mbili kwa wakati mmoja; tarehe au mpangilio si sahihi.',
  },
  fix: { en: 'Check the dates of both legs.', sw: 'Kagua tarehe za hatua zote mbili.' },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      legs: [
        { from: 's1', to: 's2', arrived: '2024-05' },
        { from: 's2', to: 's3', departed: '2024-04' },
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
        { from: 's1', to: 's2', arrived: '2024-05' },
        { from: 's2', to: 's3', departed: '2024-05' },
      ],
    },
  },
  source: 'Ordered legs of the standard',
  check: ({ legs }, report) => {
    if (legs === undefined) return;
    let latest: string | undefined;
    for (let index = 0; index < legs.length; index++) {
      const { departed, arrived } = legs[index]!;
      if (definitelyBefore(departed ?? arrived, latest)) report(`/legs/${index}`);
      latest = arrived ?? departed ?? latest;
    }
  },
};
