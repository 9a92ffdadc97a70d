import type { Rule } from '@njia/schema';

/** Rules that only a gazetteer can check, beside those of the standard's catalogue. */
export const PLACE_RULES = {
  coordinates: {
    id: 'PLACE-COORDINATES',
    severity: 'warning',
    category: 'plausibility',
    since: '0.1',
    scopes: ['gazetteer'],
    title: {
      en: 'The coordinates lie outside the place named',
      sw: 'Viwianishi viko nje ya mahali palipotajwa',
    },
    why: {
      en: 'Name and point belong to two places; swapped latitude and longitude is the usual cause.',
      sw: 'Jina na nukta ni za mahali pawili; mara nyingi latitudo na longitudo zimebadilishana.',
    },
    fix: {
      en: 'Check both; latitude of Kenya lies between -5 and 6, longitude between 33 and 42.',
      sw: 'Kagua vyote; latitudo ya Kenya ni kati ya -5 na 6, longitudo kati ya 33 na 42.',
    },
    samples: { failing: 'Mombasa at 36.8, -1.3', passing: 'Mombasa at 39.7, -4.0' },
    source: 'Njia gazetteer: point and precision of the place',
  },
  code: {
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
    samples: { failing: 'Kwale with KE001', passing: 'Kwale with KE002' },
    source: 'OCHA p-codes, IEBC numbers, ISO 3166-2',
  },
  geography: {
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
      sw: 'Vituo viwili katika mpangilio usio sahihi huchora njia ambayo hakuna aliyepita.',
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
  },
} as const satisfies Readonly<Record<string, Rule>>;
