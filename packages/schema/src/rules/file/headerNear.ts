import type { Rule } from '../rule.js';

/** A heading was read as the field it nearly spells. */
export const headerNear: Rule<'HEADER-NEAR'> = {
  id: 'HEADER-NEAR',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The heading was read as "{field}", which it nearly spells',
    sw: 'Kichwa kimesomwa kama "{field}", ambacho kinakaribiana nacho',
  },
  why: {
    en: 'A slip in a heading is easy to make and easy to mistake.',
    sw: 'Kosa dogo katika kichwa ni rahisi kufanyika na rahisi kuchanganya.',
  },
  fix: {
    en: 'Correct the heading in the sheet.',
    sw: 'Sahihisha kichwa kwenye karatasi.',
  },
  samples: {
    failing: 'Recruitement',
    passing: 'Recruitment',
  },
  source: 'openactive/data-model-validator@ba2fa0b',
};
