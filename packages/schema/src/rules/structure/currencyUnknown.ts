import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';

/** The currency is not an ISO 4217 code. */
export const currencyUnknown: Rule<'CURRENCY-UNKNOWN'> = {
  id: 'CURRENCY-UNKNOWN',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'The currency is not an ISO 4217 code', sw: 'Sarafu si msimbo wa ISO 4217' },
  why: {
    en: 'An amount without a known currency cannot be added to any other.',
    sw: 'Kiasi kisicho na sarafu inayojulikana hakiwezi kujumlishwa na kingine.',
  },
  fix: {
    en: 'Write three capitals, such as KES, USD or SAR.',
    sw: 'Andika herufi kubwa tatu, kama KES, USD au SAR.',
  },
  samples: {
    failing: {
      ...sampleDataset,
      activities: [{ id: 'a1', kind: 'allocation', money: { amount: 5, currency: 'Ksh' } }],
    },
    passing: {
      ...sampleDataset,
      activities: [{ id: 'a1', kind: 'allocation', money: { amount: 5, currency: 'KES' } }],
    },
  },
  source: 'ISO 4217',
};
