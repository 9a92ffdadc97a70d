import type { Rule } from '../rule.js';

/** The number has more digits than programs keep. */
export const jsonNumberPrecision: Rule<'JSON-NUMBER-PRECISION'> = {
  id: 'JSON-NUMBER-PRECISION',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The number has more digits than programs keep',
    sw: 'Namba ina tarakimu nyingi kuliko programu zinavyohifadhi',
  },
  why: {
    en: 'Digits beyond the sixteenth are lost in silence; an id written as a number becomes another id.',
    sw: 'Tarakimu zaidi ya kumi na sita hupotea kimya; kitambulisho kilichoandikwa kama namba huwa kingine.',
  },
  fix: {
    en: 'Write ids as texts, in quotes.',
    sw: 'Andika vitambulisho kama maandishi, ndani ya alama za nukuu.',
  },
  samples: {
    failing: 'a number of twenty digits',
    passing: 'the same digits in quotes',
  },
  source: 'RFC 8259 section 6',
};
