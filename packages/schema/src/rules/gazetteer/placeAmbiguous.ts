import type { Rule } from '../rule.js';

/** The name fits more than one place. */
export const placeAmbiguous: Rule<'PLACE-AMBIGUOUS'> = {
  id: 'PLACE-AMBIGUOUS',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'The name fits more than one place',
    sw: 'Jina linafaa mahali zaidi ya pamoja',
  },
  why: {
    en: 'Several places share the name; a wrong choice hides the true corridor.',
    sw: 'Mahali kadhaa pana jina hilo; chaguo lisilo sahihi huficha njia halisi.',
  },
  fix: {
    en: 'Add the county or the country, or choose from the candidates that njia places --review lists.',
    sw: 'Ongeza kaunti au nchi, au chagua kati ya mapendekezo yanayoorodheshwa na njia places --review.',
  },
  samples: {
    failing: 'a name shared by two towns',
    passing: 'the name with its county',
  },
  source: 'Njia gazetteer',
};
