import type { LooseJusticeEvent } from '../subjects.js';
import type { Rule } from '../rule.js';

/** More was paid than was awarded. */
export const paidOverAward: Rule<'PAID-OVER-AWARD', LooseJusticeEvent> = {
  id: 'PAID-OVER-AWARD',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['justiceEvent'],
  title: { en: 'More was paid than was awarded', sw: 'Kilicholipwa ni zaidi ya kilichoamriwa' },
  why: {
    en: 'Amount and currency are often mixed up; the share of compensation paid would exceed the whole.',
    sw: 'Kiasi na sarafu mara nyingi huchanganywa; fidia iliyolipwa ingezidi yote.',
  },
  fix: {
    en: 'Check both amounts and their currencies.',
    sw: 'Kagua viasi vyote viwili na sarafu zake.',
  },
  samples: {
    failing: {
      id: 'e1',
      award: { amount: 10, currency: 'KES' },
      paid: { amount: 90, currency: 'KES' },
    },
    passing: {
      id: 'e1',
      award: { amount: 90, currency: 'KES' },
      paid: { amount: 10, currency: 'KES' },
    },
  },
  source: 'Indicator catalogue of the plan of action: award.paidAmount',
  check: ({ award, paid }, report) => {
    if (
      award?.amount === undefined ||
      paid?.amount === undefined ||
      award.currency !== paid.currency
    )
      return;
    if (paid.amount > award.amount) report('/paid/amount');
  },
};
