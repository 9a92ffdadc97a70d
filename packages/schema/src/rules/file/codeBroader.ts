import type { Rule } from '../rule.js';

/** The code of the source is wider than any of the list. */
export const codeBroader: Rule<'CODE-BROADER'> = {
  id: 'CODE-BROADER',
  severity: 'info',
  category: 'conformance',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The code of the source is wider than any of {list}',
    sw: 'Msimbo wa chanzo ni mpana kuliko wowote wa {list}',
  },
  why: {
    en: 'A broad word is never turned into a precise one: the candidates are kept, and none is chosen.',
    sw: 'Neno pana kamwe haligeuzwi kuwa mahususi: zinazowezekana huhifadhiwa, na hakuna inayochaguliwa.',
  },
  fix: {
    en: 'Choose one if you know more than the source said.',
    sw: 'Chagua moja kama unajua zaidi ya chanzo.',
  },
  samples: {
    failing: 'HTCDS ThreatToUseForce for a list that has finer codes',
    passing: 'a code with one exact partner',
  },
  source: 'Crosswalk rules of the standard',
};
