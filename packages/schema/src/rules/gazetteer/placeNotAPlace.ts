import type { Rule } from '../rule.js';

/** The answer is not a place. */
export const placeNotAPlace: Rule<'PLACE-NOT-A-PLACE'> = {
  id: 'PLACE-NOT-A-PLACE',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'The answer is not a place',
    sw: 'Jibu si mahali',
  },
  why: {
    en: 'Words such as unknown, home or abroad name no place.',
    sw: "Maneno kama haijulikani, nyumbani au ng'ambo hayataji mahali.",
  },
  fix: {
    en: 'Leave the place empty and give the reason of absence.',
    sw: 'Acha mahali patupu na utoe sababu ya kukosekana.',
  },
  samples: {
    failing: 'abroad',
    passing: 'Riyadh',
  },
  source: 'Njia gazetteer',
};
