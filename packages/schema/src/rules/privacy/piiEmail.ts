import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** An e-mail address is in the text. */
export const piiEmail: Rule<'PII-EMAIL', TextSubject> = {
  id: 'PII-EMAIL',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'An e-mail address is in the text',
    sw: 'Anwani ya barua pepe ipo kwenye maandishi',
  },
  why: {
    en: 'An e-mail address names a person and can be written to.',
    sw: 'Anwani ya barua pepe humtaja mtu na inaweza kuandikiwa.',
  },
  fix: { en: 'Delete it.', sw: 'Ifute.' },
  samples: { failing: 'ask someone@example.org', passing: 'ask the office' },
  source: '360Giving data protection guidance',
  check: ({ kinds }, report) => {
    if (kinds.includes('email')) report('', undefined, { kind: 'delete', safe: false });
  },
};
