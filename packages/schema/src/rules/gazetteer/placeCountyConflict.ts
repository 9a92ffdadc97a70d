import type { Rule } from '../rule.js';

/** The place does not lie in the county given. */
export const placeCountyConflict: Rule<'PLACE-COUNTY-CONFLICT'> = {
  id: 'PLACE-COUNTY-CONFLICT',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'The place does not lie in the county or region given',
    sw: 'Mahali hapako katika kaunti au mkoa uliotajwa',
  },
  why: {
    en: 'Either the place or the county is wrong, and the person is counted in a county that was not meant.',
    sw: 'Ama mahali au kaunti si sahihi, na mtu anahesabiwa katika kaunti isiyokusudiwa.',
  },
  fix: {
    en: 'Check both. Towns near a county border are often taken for the county next door.',
    sw: 'Kagua vyote viwili. Miji iliyo karibu na mpaka wa kaunti mara nyingi hudhaniwa kuwa ya kaunti jirani.',
  },
  samples: {
    failing: 'Ukunda, Mombasa County',
    passing: 'Ukunda, Kwale County',
  },
  source: 'Njia gazetteer: the county each place lies in',
};
