import { fileRules } from '@njia/schema';
import { expect, it } from 'vitest';
import { readingRules } from './readingRules.js';

it('agrees with the rule catalogue', () => {
  const catalogue = new Map(fileRules.map((rule) => [rule.id as string, rule]));
  for (const [id, own] of Object.entries(readingRules)) {
    const rule = catalogue.get(id);
    if (rule !== undefined)
      expect({ id, severity: rule.severity, category: rule.category }).toEqual({ id, ...own });
  }
});
