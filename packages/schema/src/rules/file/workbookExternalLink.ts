import type { Rule } from '../rule.js';

/** The workbook points to other files. */
export const workbookExternalLink: Rule<'WORKBOOK-EXTERNAL-LINK'> = {
  id: 'WORKBOOK-EXTERNAL-LINK',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The workbook points to other files',
    sw: 'Kitabu kinaelekeza kwa faili nyingine',
  },
  why: {
    en: 'Links hold paths, which often hold names, and copies of values from the other file.',
    sw: 'Viungo hubeba njia za faili, ambazo mara nyingi zina majina, na nakala za thamani za faili jingine.',
  },
  fix: {
    en: 'Break the links before you send the workbook.',
    sw: 'Vunja viungo kabla ya kutuma kitabu.',
  },
  samples: {
    failing: 'a formula that reads another workbook',
    passing: 'a formula inside the workbook',
  },
  source: 'ECMA-376, external references',
};
