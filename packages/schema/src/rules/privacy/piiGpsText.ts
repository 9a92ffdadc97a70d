import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** An exact position is in the text. */
export const piiGpsText: Rule<'PII-GPS-TEXT', TextSubject> = {
  id: 'PII-GPS-TEXT',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'An exact position is in the text',
    sw: 'Mahali kamili (GPS) papo kwenye maandishi',
  },
  why: { en: 'Coordinates lead to a door.', sw: 'Viwianishi huelekeza hadi mlangoni.' },
  fix: { en: 'Delete them; name the county or the town.', sw: 'Vifute; taja kaunti au mji.' },
  samples: { failing: 'kept at -1.00001, 36.00001', passing: 'kept in Nairobi' },
  source: 'IASC Operational Guidance on Data Responsibility',
  check: ({ kinds }, report) => {
    if (kinds.includes('coordinates')) report('', undefined, { kind: 'delete', safe: false });
  },
};
