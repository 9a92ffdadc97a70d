import type { LooseJourney } from '../subjects.js';
import { findStop } from '../support/findStop.js';
import type { Rule } from '../rule.js';

/** A border crossing on a leg inside one country. */
export const crossingInsideCountry: Rule<'CROSSING-INSIDE-COUNTRY', LooseJourney> = {
  id: 'CROSSING-INSIDE-COUNTRY',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'A border crossing on a leg inside one country',
    sw: 'Kuvuka mpaka kwenye hatua ndani ya nchi moja',
  },
  why: {
    en: 'Either a country is wrong, or the crossing belongs to another leg.',
    sw: 'Ama nchi si sahihi, au kuvuka mpaka ni kwa hatua nyingine.',
  },
  fix: {
    en: 'Correct the country, or move the crossing.',
    sw: 'Sahihisha nchi, au hamisha kuvuka mpaka.',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's2', place: { country: 'KE', text: 'Nairobi' } },
      ],
      legs: [{ from: 's1', to: 's2', crossing: { kind: 'official_land_post' } }],
    },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      legs: [{ from: 's1', to: 's3', crossing: { kind: 'airport' } }],
    },
  },
  source: 'Ordered legs of the standard',
  check: (journey, report) => {
    const { legs } = journey;
    if (legs === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const { from, to, crossing } = legs[index]!;
      if (
        crossing?.kind === undefined ||
        crossing.kind === 'not_crossed' ||
        crossing.kind === 'unknown'
      )
        continue;
      // Being turned back at the border leaves a person in the same country.
      if (crossing.manners?.includes('turned_back') === true) continue;
      const start = findStop(journey, from)?.place?.country;
      if (start !== undefined && start === findStop(journey, to)?.place?.country)
        report(`/legs/${index}/crossing`);
    }
  },
};
