import type { Rule } from '../rule.js';

/** The coordinates lie outside the place named. */
export const placeCoordinates: Rule<'PLACE-COORDINATES'> = {
  id: 'PLACE-COORDINATES',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['gazetteer'],
  title: {
    en: 'The coordinates lie {kilometres} km from the place named',
    sw: 'Viwianishi viko umbali wa kilomita {kilometres} kutoka mahali palipotajwa',
  },
  why: {
    en: 'Name and point belong to two places; swapped latitude and longitude is the usual cause.',
    sw: 'Jina na nukta ni za mahali pawili; mara nyingi latitudo na longitudo zimebadilishana.',
  },
  fix: {
    en: 'Check both; latitude of Kenya lies between -5 and 6, longitude between 33 and 42.',
    sw: 'Kagua vyote; latitudo ya Kenya ni kati ya -5 na 6, longitudo kati ya 33 na 42.',
  },
  samples: {
    failing: 'Mombasa at longitude 36.8, latitude -1.3',
    passing: 'Mombasa at longitude 39.7, latitude -4.0',
  },
  source: 'Njia gazetteer: point and precision of the place',
};
