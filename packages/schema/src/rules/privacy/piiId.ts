import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** An identity number may be in the text. */
export const piiId: Rule<'PII-ID', TextSubject> = {
  id: 'PII-ID',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'An identity number may be in the text',
    sw: 'Huenda namba ya kitambulisho ipo kwenye maandishi',
  },
  why: {
    en: 'One identity number is enough to find a person in any register.',
    sw: 'Namba moja ya kitambulisho inatosha kumpata mtu katika sajili yoyote.',
  },
  fix: { en: 'Delete it.', sw: 'Ifute.' },
  samples: { failing: 'her ID no. 00000000 was taken', passing: 'her ID was taken' },
  source: 'Kenya Data Protection Act 2019, s.2',
  check: ({ kinds }, report) => {
    if (kinds.includes('national-id')) report('', undefined, { kind: 'delete', safe: false });
  },
};
