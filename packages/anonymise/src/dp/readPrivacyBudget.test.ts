import { describe, expect, it } from 'vitest';
import { openBudget, spend } from './PrivacyBudget.js';
import { rational } from './Rational.js';
import { readPrivacyBudget } from './readPrivacyBudget.js';

describe('readPrivacyBudget', () => {
  it('reads what was written, and nothing else', () => {
    const budget = spend(openBudget('1/2'), 'counts', rational('0.125'));
    expect(readPrivacyBudget(JSON.parse(JSON.stringify(budget)))).toEqual(budget);
    for (const wrong of [
      undefined,
      [],
      { ...budget, version: 2 },
      { ...budget, limit: 'much' },
      { ...budget, spent: [{ purpose: 'x' }] },
      { ...budget, more: 1 },
    ])
      expect(readPrivacyBudget(wrong)).toBeUndefined();
  });
});
