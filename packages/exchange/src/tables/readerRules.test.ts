import { fileRules } from '@njia/schema';
import { expect, it } from 'vitest';
import { readerRules } from './readerRules.js';

it('agrees with the rule catalogue', () => {
  const catalogue = new Map(
    fileRules.map(({ id, severity, category }) => [id as string, { severity, category }]),
  );
  const catalogued = Object.keys(readerRules).map((id) => [id, catalogue.get(id)]);
  expect(Object.fromEntries(catalogued)).toEqual(readerRules);
});
