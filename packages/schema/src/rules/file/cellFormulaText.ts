import type { Rule } from '../rule.js';

/** The text starts with = + - or @. */
export const cellFormulaText: Rule<'CELL-FORMULA-TEXT'> = {
  id: 'CELL-FORMULA-TEXT',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The text starts with = + - or @',
    sw: 'Maandishi yanaanza na = + - au @',
  },
  why: {
    en: 'A spreadsheet may run such a text as a formula when somebody opens the file.',
    sw: 'Programu ya jedwali inaweza kuendesha maandishi hayo kama fomula mtu anapofungua faili.',
  },
  fix: {
    en: 'Take the sign away; Njia escapes it in every file it writes.',
    sw: 'Ondoa alama hiyo; Njia huizuia katika kila faili inaloandika.',
  },
  samples: {
    failing: '=1+1',
    passing: '1+1',
  },
  source: 'OWASP: CSV injection',
};
