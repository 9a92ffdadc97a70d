import type { Rule } from '../rule.js';

/** The text mixes two encodings. */
export const fileEncodingMixed: Rule<'FILE-ENCODING-MIXED'> = {
  id: 'FILE-ENCODING-MIXED',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The text mixes two encodings',
    sw: 'Maandishi yanachanganya simbo mbili',
  },
  why: {
    en: 'Parts pasted from another program were read with a guess; letters with accents may be wrong.',
    sw: 'Sehemu zilizobandikwa kutoka programu nyingine zimesomwa kwa kukisia; herufi zenye alama zinaweza kuwa si sahihi.',
  },
  fix: {
    en: 'Export again as UTF-8, and look at names with accents.',
    sw: 'Hamisha tena kama UTF-8, na utazame majina yenye alama.',
  },
  samples: {
    failing: 'UTF-8 with single windows-1252 bytes inside',
    passing: 'UTF-8 throughout',
  },
  source: 'WHATWG Encoding Standard',
};
