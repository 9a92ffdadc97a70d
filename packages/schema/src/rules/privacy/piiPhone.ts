import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** A phone number is in the text. */
export const piiPhone: Rule<'PII-PHONE', TextSubject> = {
  id: 'PII-PHONE',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: { en: 'A phone number is in the text', sw: 'Namba ya simu ipo kwenye maandishi' },
  why: {
    en: 'A phone number leads straight to a person, and a call can put a survivor in danger.',
    sw: 'Namba ya simu huelekeza moja kwa moja kwa mtu, na simu moja inaweza kumhatarisha manusura.',
  },
  fix: {
    en: 'Delete it; keep numbers in the locked key file only.',
    sw: 'Ifute; weka namba kwenye faili la siri lililofungwa tu.',
  },
  samples: {
    failing: 'aunt lives near the stage, call 0700 000 000',
    passing: 'aunt lives near the stage',
  },
  source: '360Giving data protection guidance',
  check: ({ kinds }, report) => {
    if (kinds.includes('phone')) report('', undefined, { kind: 'delete', safe: false });
  },
};
