import type { Rule } from '../rule.js';

/** The answers of this row are not decrypted. */
export const tableRowEncrypted: Rule<'TABLE-ROW-ENCRYPTED'> = {
  id: 'TABLE-ROW-ENCRYPTED',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The answers of this row are not decrypted',
    sw: 'Majibu ya mstari huu hayajafumbuliwa',
  },
  why: {
    en: 'The row is there but its answers are not, so the record is missing from every total.',
    sw: 'Mstari upo lakini majibu hayapo, hivyo rekodi inakosekana katika kila jumla.',
  },
  fix: {
    en: 'Export again with the passphrase, or ask whoever holds it.',
    sw: 'Hamisha tena kwa nenosiri, au muulize mwenye nalo.',
  },
  samples: {
    failing: 'not decrypted',
    passing: 'a decrypted submission',
  },
  source: 'getodk/central-backend@4f5943d',
};
