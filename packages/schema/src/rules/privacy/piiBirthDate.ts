import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** A date of birth is in the text. */
export const piiBirthDate: Rule<'PII-BIRTH-DATE', TextSubject> = {
  id: 'PII-BIRTH-DATE',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: { en: 'A date of birth is in the text', sw: 'Tarehe ya kuzaliwa ipo kwenye maandishi' },
  why: {
    en: 'Date of birth, sex and home place together single out most people.',
    sw: 'Tarehe ya kuzaliwa, jinsia na mahali pa asili kwa pamoja humtambulisha mtu karibu kila mara.',
  },
  fix: {
    en: 'Delete it; give the age, the age band or the year of birth in its field.',
    sw: 'Ifute; toa umri, kundi la umri au mwaka wa kuzaliwa kwenye sehemu yake.',
  },
  samples: { failing: 'born 01/02/2008 in the village', passing: 'born in the village' },
  source: 'Sweeney 2000, Simple Demographics Often Identify People Uniquely',
  check: ({ kinds }, report) => {
    if (kinds.includes('birth-date')) report('', undefined, { kind: 'delete', safe: false });
  },
};
