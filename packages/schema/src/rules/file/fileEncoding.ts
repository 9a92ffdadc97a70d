import type { Rule } from '../rule.js';

/** Read as windows-1252, not UTF-8. */
export const fileEncoding: Rule<'FILE-ENCODING'> = {
  id: 'FILE-ENCODING',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Read as windows-1252, not UTF-8',
    sw: 'Imesomwa kama windows-1252, si UTF-8',
  },
  why: {
    en: 'Old encodings differ between computers: letters with accents may turn into others.',
    sw: 'Usimbaji wa zamani hutofautiana kati ya kompyuta: herufi zenye alama zinaweza kubadilika.',
  },
  fix: {
    en: 'Save as "CSV UTF-8" from now on, and look at names with accents.',
    sw: 'Hifadhi kama "CSV UTF-8" kuanzia sasa, na utazame majina yenye alama.',
  },
  samples: {
    failing: 'bytes that are not valid UTF-8',
    passing: 'valid UTF-8',
  },
  source: 'WHATWG Encoding Standard',
};
