import { expect, it } from 'vitest';
import { issueOf } from '../issues/issueOf.js';
import { fileRules } from './fileRules.js';

it('are raised elsewhere: they have no function and a scope that says by whom', () => {
  for (const { check, scopes } of fileRules) {
    expect(check).toBeUndefined();
    expect(['file', 'gazetteer', 'merge']).toContain(scopes[0]);
  }
});

it('issueOf takes severity and category from the rule', () => {
  const rule = fileRules.find(({ id }) => id === 'TABLE-RAGGED')!;
  expect(issueOf(rule, { location: { row: 4 }, params: { cells: 3, columns: 2 } })).toEqual({
    rule: 'TABLE-RAGGED',
    severity: 'error',
    category: 'structure',
    path: '',
    location: { row: 4 },
    params: { cells: 3, columns: 2 },
  });
});
