import { expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';
import { conditionCodes } from './conditionCodes.js';
import { parseConditions } from './parseConditions.js';
import type { Predicate } from './Predicate.js';

const catalogue = buildCatalogue(kenyaProfile);
const identified = catalogue.find(({ id }) => id === 'njia-core/PT-01') as IndicatorDefinition;
const faults = (...texts: string[]) =>
  conditionCodes(parseConditions(texts) as Predicate, identified).map(({ field, values }) => [
    field,
    values,
  ]);

it('finds misspelt codes, wherever they stand', () => {
  expect(faults('sex=femal')).toEqual([['sex', ['femal']]]);
  expect(faults('sex!=female,mal', 'age<18')).toEqual([['sex', ['mal']]]);
  expect(faults('exploitations.types=forced_labor')).toEqual([
    ['exploitations.types', ['forced_labor']],
  ]);
});

it('lets codes, texts and "unknown" pass', () => {
  expect(faults('sex=female', 'age<18', 'identifiedOn>=2024')).toEqual([]);
  expect(faults('reportedBy=org-a')).toEqual([]);
  expect(faults('sex in female,unknown')).toEqual([]);
  expect(conditionCodes({ op: 'eq', field: 'sex', value: 'unknown' }, identified)).toHaveLength(1);
});

it('has nothing against the catalogue', () => {
  expect(catalogue.length).toBeGreaterThan(100);
  for (const definition of catalogue)
    if (definition.population?.where !== undefined)
      expect(conditionCodes(definition.population.where, definition)).toEqual([]);
});
