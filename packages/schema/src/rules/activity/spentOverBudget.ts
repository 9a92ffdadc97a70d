import type { LooseActivity } from '../subjects.js';
import type { Rule } from '../rule.js';

/** More was spent than was budgeted. */
export const spentOverBudget: Rule<'SPENT-OVER-BUDGET', LooseActivity> = {
  id: 'SPENT-OVER-BUDGET',
  severity: 'info',
  category: 'plausibility',
  since: '0.1',
  scopes: ['activity'],
  title: { en: 'More was spent than was budgeted', sw: 'Kilichotumika ni zaidi ya bajeti' },
  why: {
    en: 'It happens, but a zero too many happens more often.',
    sw: 'Hutokea, lakini sifuri ya ziada hutokea mara nyingi zaidi.',
  },
  fix: { en: 'Check both amounts.', sw: 'Kagua viasi vyote viwili.' },
  samples: {
    failing: {
      id: 'a1',
      money: { amount: 10, currency: 'KES' },
      spent: { amount: 100, currency: 'KES' },
    },
    passing: {
      id: 'a1',
      money: { amount: 100, currency: 'KES' },
      spent: { amount: 10, currency: 'KES' },
    },
  },
  source: 'Indicator catalogue of the plan of action: planActivity.spend',
  check: ({ money, spent }, report) => {
    if (
      money?.amount === undefined ||
      spent?.amount === undefined ||
      money.currency !== spent.currency
    )
      return;
    if (spent.amount > money.amount) report('/spent/amount');
  },
};
