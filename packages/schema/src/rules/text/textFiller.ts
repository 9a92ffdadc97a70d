import type { TextSubject } from '../valueSubject.js';
import { fillers, longestFiller } from '../support/fillers.js';
import type { Rule } from '../rule.js';

/** The text only says that there is no answer. */
export const textFiller: Rule<'TEXT-FILLER', TextSubject> = {
  id: 'TEXT-FILLER',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['text'],
  title: {
    en: 'The text only says that there is no answer',
    sw: 'Maandishi yanasema tu kuwa hakuna jibu',
  },
  why: {
    en: '"N/A" or "haijulikani" in a text is counted as an answer; unknown, refused and not asked look alike.',
    sw: '"N/A" au "haijulikani" huhesabiwa kama jibu; haijulikani, amekataa na hakuulizwa huonekana sawa.',
  },
  fix: {
    en: 'Leave the field out and give the reason of absence.',
    sw: 'Acha sehemu na utoe sababu ya kukosekana.',
  },
  samples: { failing: 'N/A', passing: 'Busia' },
  source: 'Kenya CPIMS form D: required texts attract fillers',
  check: ({ value }, report) => {
    if (value.length <= longestFiller && fillers.has(value.trim().toLowerCase()))
      report('', undefined, { kind: 'delete', safe: false });
  },
};
