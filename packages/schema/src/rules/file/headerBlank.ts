import type { Rule } from '../rule.js';

/** A column with data has no heading. */
export const headerBlank: Rule<'HEADER-BLANK'> = {
  id: 'HEADER-BLANK',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'A column with data has no heading',
    sw: 'Safu yenye data haina kichwa',
  },
  why: {
    en: 'Nobody can tell what its values mean, so they are not read.',
    sw: 'Hakuna anayeweza kujua maana ya thamani zake, hivyo hazisomwi.',
  },
  fix: {
    en: 'Write a heading, or delete the column.',
    sw: 'Andika kichwa, au futa safu.',
  },
  samples: {
    failing: 'id,,age',
    passing: 'id,sex,age',
  },
  source: 'Frictionless blank-label',
};
