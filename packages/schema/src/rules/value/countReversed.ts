import type { ValueSubject } from '../valueSubject.js';
import type { Count } from '../../values/count.js';
import type { Rule } from '../rule.js';

/** The least number is greater than the greatest. */
export const countReversed: Rule<'COUNT-REVERSED', ValueSubject<Count>> = {
  id: 'COUNT-REVERSED',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['count'],
  title: {
    en: 'The least number is greater than the greatest',
    sw: 'Namba ndogo ni kubwa kuliko ile kubwa',
  },
  why: {
    en: 'The interval holds no number at all, so the record counts nobody.',
    sw: 'Kati ya namba hizo hakuna namba yoyote, hivyo rekodi haihesabu mtu yeyote.',
  },
  fix: {
    en: 'Swap the two numbers, or correct one.',
    sw: 'Badilisha namba hizo, au sahihisha moja.',
  },
  samples: {
    failing: { kind: 'interval', min: 5, max: 3 },
    passing: { kind: 'interval', min: 3, max: 5 },
  },
  source: 'Value type Count of the standard',
  check: ({ value }, report) => {
    if (
      value.kind === 'interval' &&
      value.min !== undefined &&
      value.max !== undefined &&
      value.min > value.max
    )
      report('', undefined, { kind: 'replace', safe: false });
  },
};
