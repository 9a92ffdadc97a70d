import type { Rule } from '../rule.js';

/** The text holds half a character. */
export const jsonLoneSurrogate: Rule<'JSON-LONE-SURROGATE'> = {
  id: 'JSON-LONE-SURROGATE',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The text holds half a character',
    sw: 'Maandishi yana nusu ya herufi',
  },
  why: {
    en: 'The text was cut in the middle of a character; other programs may refuse the file.',
    sw: 'Maandishi yalikatwa katikati ya herufi; programu nyingine zinaweza kukataa faili.',
  },
  fix: {
    en: 'Write the text again.',
    sw: 'Andika maandishi tena.',
  },
  samples: {
    failing: 'the first half of an emoji',
    passing: 'the whole emoji',
  },
  source: 'RFC 8259 section 8.2',
};
