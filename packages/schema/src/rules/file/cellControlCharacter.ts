import type { Rule } from '../rule.js';

/** The cell holds control characters. */
export const cellControlCharacter: Rule<'CELL-CONTROL-CHARACTER'> = {
  id: 'CELL-CONTROL-CHARACTER',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The cell holds control characters',
    sw: 'Seli ina herufi za udhibiti',
  },
  why: {
    en: 'Control characters cannot be seen, and some programs stop reading at them.',
    sw: 'Herufi za udhibiti hazionekani, na baadhi ya programu huacha kusoma zikikutana nazo.',
  },
  fix: {
    en: 'Type the value again instead of pasting it.',
    sw: 'Andika thamani tena badala ya kuibandika.',
  },
  samples: {
    failing: 'a word with a bell character inside',
    passing: 'the word',
  },
  source: 'Unicode Technical Report 36',
};
