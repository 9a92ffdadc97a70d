import type { Rule } from '../rule.js';

/** The code belongs to another place than the name. */
export const placeCodeConflict: Rule<'PLACE-CODE-CONFLICT'> = {
  id: 'PLACE-CODE-CONFLICT',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'The code belongs to another place than the name',
    sw: 'Msimbo ni wa mahali pengine kuliko jina',
  },
  why: {
    en: 'Maps and tables count by code: the person is counted in a county that was not meant.',
    sw: 'Ramani na majedwali huhesabu kwa msimbo: mtu anahesabiwa katika kaunti isiyokusudiwa.',
  },
  fix: {
    en: 'Look the name up again, or correct the name.',
    sw: 'Tafuta jina tena, au sahihisha jina.',
  },
  samples: {
    failing: 'Kwale with KE001',
    passing: 'Kwale with KE002',
  },
  source: 'OCHA p-codes, IEBC numbers, ISO 3166-2',
};
