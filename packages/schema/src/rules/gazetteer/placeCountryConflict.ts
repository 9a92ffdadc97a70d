import type { Rule } from '../rule.js';

/** The place does not lie in the country given. */
export const placeCountryConflict: Rule<'PLACE-COUNTRY-CONFLICT'> = {
  id: 'PLACE-COUNTRY-CONFLICT',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'The place does not lie in the country given',
    sw: 'Mahali hapako katika nchi iliyotajwa',
  },
  why: {
    en: 'Either the place or the country is wrong, and the route is drawn across the wrong border.',
    sw: 'Ama mahali au nchi si sahihi, na njia itachorwa kuvuka mpaka usio sahihi.',
  },
  fix: {
    en: 'Check both.',
    sw: 'Kagua vyote viwili.',
  },
  samples: {
    failing: 'Mombasa, Uganda',
    passing: 'Mombasa, Kenya',
  },
  source: 'Njia gazetteer',
};
