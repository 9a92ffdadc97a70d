import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** A passport number may be in the text. */
export const piiPassport: Rule<'PII-PASSPORT', TextSubject> = {
  id: 'PII-PASSPORT',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'A passport number may be in the text',
    sw: 'Huenda namba ya pasipoti ipo kwenye maandishi',
  },
  why: {
    en: 'A passport number leads to the person and to every border crossed.',
    sw: 'Namba ya pasipoti huelekeza kwa mtu na kwa kila mpaka aliovuka.',
  },
  fix: {
    en: 'Delete it; the manner of crossing has codes for papers.',
    sw: 'Ifute; namna ya kuvuka ina misimbo ya hati.',
  },
  samples: {
    failing: 'passport A0000000 kept by the agent',
    passing: 'passport kept by the agent',
  },
  source: 'Kenya Data Protection Act 2019, s.2',
  check: ({ kinds }, report) => {
    if (kinds.includes('passport')) report('', undefined, { kind: 'delete', safe: false });
  },
};
