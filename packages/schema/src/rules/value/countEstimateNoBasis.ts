import type { ValueSubject } from '../valueSubject.js';
import type { Count } from '../../values/count.js';
import type { Rule } from '../rule.js';

/** An estimate without its basis. */
export const countEstimateNoBasis: Rule<'COUNT-ESTIMATE-NO-BASIS', ValueSubject<Count>> = {
  id: 'COUNT-ESTIMATE-NO-BASIS',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['count'],
  title: { en: 'An estimate without its basis', sw: 'Kadirio bila msingi' },
  why: {
    en: 'Nobody can weigh a guess without knowing what it rests on.',
    sw: 'Hakuna anayeweza kupima kadirio bila kujua limetokana na nini.',
  },
  fix: {
    en: 'Say what the estimate rests on, such as key informants.',
    sw: 'Sema kadirio limetokana na nini, kama watoa habari wakuu.',
  },
  samples: {
    failing: { kind: 'estimate', value: 20 },
    passing: { kind: 'estimate', value: 20, basis: 'key_informants' },
  },
  source: 'Victim Journey Tracker: (estimated) number of cases',
  check: ({ value }, report) => {
    if (value.kind === 'estimate' && (value.basis === undefined || value.basis === 'unknown'))
      report('');
  },
};
