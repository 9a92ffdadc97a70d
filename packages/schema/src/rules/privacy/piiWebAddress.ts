import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** A web address or profile is in the text. */
export const piiWebAddress: Rule<'PII-WEB-ADDRESS', TextSubject> = {
  id: 'PII-WEB-ADDRESS',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'A web address or profile is in the text',
    sw: 'Anwani ya tovuti au wasifu ipo kwenye maandishi',
  },
  why: {
    en: 'A profile page shows the face and the friends of a person.',
    sw: 'Ukurasa wa wasifu huonyesha sura na marafiki wa mtu.',
  },
  fix: {
    en: 'Delete it; online platforms have a code list.',
    sw: 'Ifute; majukwaa ya mtandaoni yana orodha ya misimbo.',
  },
  samples: { failing: 'met on facebook.com/someone', passing: 'met on a social network' },
  source: 'Njia practice',
  check: ({ kinds }, report) => {
    if (kinds.includes('web-address')) report('', undefined, { kind: 'delete', safe: false });
  },
};
