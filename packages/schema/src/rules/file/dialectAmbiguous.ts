import type { Rule } from '../rule.js';

/** The file fits more than one known layout. */
export const dialectAmbiguous: Rule<'DIALECT-AMBIGUOUS'> = {
  id: 'DIALECT-AMBIGUOUS',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The file fits more than one known layout',
    sw: 'Faili linafanana na mipangilio zaidi ya mmoja unaojulikana',
  },
  why: {
    en: 'The same heading can mean different things in two layouts, so values may land in the wrong field.',
    sw: 'Kichwa kimoja kinaweza kuwa na maana tofauti katika mipangilio miwili, hivyo thamani zinaweza kuingia mahali pasipofaa.',
  },
  fix: {
    en: 'Say which layout it is, or check the proposed mapping.',
    sw: 'Taja mpangilio ni upi, au kagua ulinganishi uliopendekezwa.',
  },
  samples: {
    failing: 'headings that two tools write alike',
    passing: 'headings of one tool',
  },
  source: 'Njia practice: no step guesses in silence',
};
