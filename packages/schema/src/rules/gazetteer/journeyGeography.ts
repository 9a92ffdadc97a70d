import type { Rule } from '../rule.js';

/** The order of the stops makes a long detour. */
export const journeyGeography: Rule<'JOURNEY-GEOGRAPHY'> = {
  id: 'JOURNEY-GEOGRAPHY',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'The order of the stops makes a detour of more than {kilometres} km',
    sw: 'Mpangilio wa vituo unazunguka zaidi ya kilomita {kilometres}',
  },
  why: {
    en: 'Two stops in the wrong order, or a stop taken for its namesake, draw a route nobody took.',
    sw: 'Vituo viwili katika mpangilio usio sahihi, au kituo kudhaniwa kuwa kingine chenye jina hilo, huchora njia ambayo hakuna aliyepita.',
  },
  fix: {
    en: 'Check the order of the stops and the places.',
    sw: 'Kagua mpangilio wa vituo na maeneo.',
  },
  samples: {
    failing: 'Kampala, Mombasa, Busia, Nairobi',
    passing: 'Kampala, Busia, Nairobi, Mombasa',
  },
  source: 'Geography of the gazetteer',
};
