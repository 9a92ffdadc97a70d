import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** Spaces at the ends, or several in a row. */
export const textWhitespace: Rule<'TEXT-WHITESPACE', TextSubject> = {
  id: 'TEXT-WHITESPACE',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'Spaces at the ends, or several in a row',
    sw: 'Nafasi mwanzoni au mwishoni, au nyingi mfululizo',
  },
  why: {
    en: 'To a program a word with a space after it is another word.',
    sw: 'Kwa programu neno lenye nafasi mwishoni ni neno jingine.',
  },
  fix: { en: '`njia fix` takes them away.', sw: '`njia fix` huziondoa.' },
  samples: { failing: 'Busia ', passing: 'Busia' },
  source: 'HXL schema rules on whitespace',
  check: ({ value, field }, report) => {
    // In prose, line breaks and double spaces are a matter of style.
    const wrong =
      field.role === 'free-text' ? value !== '' && value.trim() === '' : hasStraySpace(value);
    if (wrong) report('', undefined, { kind: 'replace', safe: true });
  },
};

function hasStraySpace(value: string): boolean {
  return value !== '' && (value.trim() !== value || /\s\s/u.test(value));
}
