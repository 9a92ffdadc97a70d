import type { Rule } from '../rule.js';

/** The workbook holds macros; they were not run. */
export const workbookMacros: Rule<'WORKBOOK-MACROS'> = {
  id: 'WORKBOOK-MACROS',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The workbook holds macros; they were not run',
    sw: 'Kitabu kina makro; hazikuendeshwa',
  },
  why: {
    en: 'Macros can do harm on the computer of whoever opens the file.',
    sw: 'Makro zinaweza kudhuru kompyuta ya anayefungua faili.',
  },
  fix: {
    en: 'Send a copy saved as .xlsx.',
    sw: 'Tuma nakala iliyohifadhiwa kama .xlsx.',
  },
  samples: {
    failing: 'a workbook with a macro project',
    passing: 'a workbook without one',
  },
  source: 'ECMA-376; Microsoft Office file formats',
};
