import type { TextSubject } from '../valueSubject.js';
import { shortText } from '../support/shortText.js';
import type { Rule } from '../rule.js';

/** A person's name may be in the text. */
export const piiName: Rule<'PII-NAME', TextSubject> = {
  id: 'PII-NAME',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: "A person's name may be in the text",
    sw: 'Huenda jina la mtu lipo kwenye maandishi',
  },
  why: {
    en: 'A name in a note undoes every other protection.',
    sw: 'Jina katika maelezo hubatilisha ulinzi mwingine wote.',
  },
  fix: { en: 'Delete it; use the pseudonymous keys.', sw: 'Lifute; tumia vifunguo vya siri.' },
  samples: {
    failing: 'the recruiter is called Testname',
    passing: 'the recruiter was a neighbour',
  },
  source: 'Kenya Data Protection Act 2019, s.25',
  check: ({ kinds, value, field }, report) => {
    // Short texts are places and titles, which look like names of persons.
    if (kinds.includes('name') && (field.role === 'free-text' || value.length > shortText))
      report('', undefined, { kind: 'delete', safe: false });
  },
};
