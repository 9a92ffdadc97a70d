import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** A replacement character, or a UTF-8 lead byte read as a letter with a continuation byte after it. */
const damaged = /\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC/u;

/** Letters were damaged by a wrong encoding. */
export const textMojibake: Rule<'TEXT-MOJIBAKE', TextSubject> = {
  id: 'TEXT-MOJIBAKE',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'Letters were damaged by a wrong encoding',
    sw: 'Herufi zimeharibiwa na usimbaji usio sahihi',
  },
  why: {
    en: 'Names of places with accents become nonsense and cannot be matched.',
    sw: 'Majina ya mahali yenye alama huwa upuuzi na hayawezi kulinganishwa.',
  },
  fix: { en: 'Export again as UTF-8.', sw: 'Hamisha tena kama UTF-8.' },
  samples: { failing: 'Djibouti \u00C3\u00A9tat', passing: 'Djibouti \u00E9tat' },
  source: 'UTF-8 read as windows-1252',
  check: ({ value }, report) => {
    if (damaged.test(value)) report('');
  },
};
