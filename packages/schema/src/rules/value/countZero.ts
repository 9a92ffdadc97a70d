import type { ValueSubject } from '../valueSubject.js';
import type { Count } from '../../values/count.js';
import type { Rule } from '../rule.js';

/** Nobody is counted. */
export const countZero: Rule<'COUNT-ZERO', ValueSubject<Count>> = {
  id: 'COUNT-ZERO',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['count'],
  title: { en: 'Nobody is counted', sw: 'Hakuna aliyehesabiwa' },
  why: {
    en: 'A journey that no person made is not a journey; an unknown number is left out.',
    sw: 'Safari ambayo hakuna mtu aliyeifanya si safari; idadi isiyojulikana huachwa.',
  },
  fix: {
    en: 'Give the number, an estimate or "at least 1"; leave it out if nobody knows.',
    sw: 'Toa idadi, kadirio au "angalau 1"; iache kama hakuna anayejua.',
  },
  samples: { failing: { kind: 'exact', value: 0 }, passing: { kind: 'exact', value: 1 } },
  source: 'Value type Count of the standard',
  check: ({ value, field }, report) => {
    if (field.name !== 'persons') return;
    const greatest =
      value.kind === 'interval' ? value.max : value.kind === 'censored' ? undefined : value.value;
    if (greatest === 0) report('');
  },
};
