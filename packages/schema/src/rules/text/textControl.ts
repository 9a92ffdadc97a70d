import type { TextSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

const unseen = /[^\P{Cc}\t\n\r]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

/** The text holds characters that nobody can see. */
export const textControl: Rule<'TEXT-CONTROL', TextSubject> = {
  id: 'TEXT-CONTROL',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'The text holds characters that nobody can see',
    sw: 'Maandishi yana herufi zisizoonekana',
  },
  why: {
    en: 'Invisible characters make equal words unequal and can hide a number from a search.',
    sw: 'Herufi zisizoonekana hufanya maneno sawa yawe tofauti na zinaweza kuficha namba.',
  },
  fix: { en: '`njia fix` takes them away.', sw: '`njia fix` huziondoa.' },
  samples: { failing: 'Bu\u200Bsia', passing: 'Busia' },
  source: 'Unicode Technical Report 36',
  check: ({ value }, report) => {
    if (unseen.test(value)) report('', undefined, { kind: 'replace', safe: true });
  },
};
