import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** The text is empty; leave the field out instead. */
export const textBlank: Rule<'TEXT-BLANK', TextSubject> = {
  id: 'TEXT-BLANK',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'The text is empty; leave the field out instead',
    sw: 'Maandishi ni matupu; acha sehemu badala yake',
  },
  why: {
    en: 'An empty text says neither that the answer is unknown nor that nobody asked.',
    sw: 'Maandishi matupu hayasemi kama jibu halijulikani au hakuna aliyeuliza.',
  },
  fix: {
    en: 'Leave the field out, and give the reason of absence if you know it.',
    sw: 'Acha sehemu, na utoe sababu ya kukosekana kama unaijua.',
  },
  samples: { failing: '', passing: 'Busia' },
  source: 'Value states of the standard: missing, unknown and refused stay apart',
  check: ({ value }, report) => {
    if (value === '') report('', undefined, { kind: 'delete', safe: true });
  },
};
