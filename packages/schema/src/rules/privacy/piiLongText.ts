import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** About three sentences. */
const longText = 280;

/** A long free text of {length} characters. */
export const piiLongText: Rule<'PII-LONG-TEXT', TextSubject> = {
  id: 'PII-LONG-TEXT',
  severity: 'info',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'A long free text of {length} characters',
    sw: 'Maandishi marefu huru ya herufi {length}',
  },
  why: {
    en: 'Long stories carry details that no program recognises: a nickname, a church, a scar.',
    sw: 'Hadithi ndefu hubeba maelezo ambayo programu haiyatambui: jina la utani, kanisa, kovu.',
  },
  fix: {
    en: 'Code what matters, then delete the text; it never enters a release.',
    sw: 'Weka msimbo kwa yaliyo muhimu, kisha futa maandishi; hayaingii kamwe kwenye toleo.',
  },
  samples: {
    failing: 'They left before dawn and walked along the river. '.repeat(8),
    passing: 'They left before dawn.',
  },
  source: 'IASC Operational Guidance on Data Responsibility',
  check: ({ value, field }, report) => {
    if (field.role === 'free-text' && value.length > longText) report('', { length: value.length });
  },
};
