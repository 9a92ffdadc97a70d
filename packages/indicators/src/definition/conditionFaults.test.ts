import { expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';
import { conditionFaults } from './conditionFaults.js';
import { parseConditions } from './parseConditions.js';
import type { Predicate } from './Predicate.js';

const catalogue = buildCatalogue(kenyaProfile);
const identified = catalogue.find(({ id }) => id === 'njia-core/PT-01') as IndicatorDefinition;
const faults = (...texts: string[]) =>
  conditionFaults(parseConditions(texts) as Predicate, identified).codes.map(
    ({ field, values }) => [field, values],
  );

it('finds misspelt codes, wherever they stand', () => {
  expect(faults('sex=femal')).toEqual([['sex', ['femal']]]);
  expect(faults('sex!=female,mal', 'age<18')).toEqual([['sex', ['mal']]]);
  expect(faults('exploitations.types=forced_labor')).toEqual([
    ['exploitations.types', ['forced_labor']],
  ]);
});

it.each<[string, string, string | undefined]>([
  ['age in 1,2,SECRET', 'age', 'number'],
  ['age in 1,2', 'age', undefined],
  ['identifiedAt under ZZZ', 'identifiedAt', 'place'],
  ['identifiedAt under KE099', 'identifiedAt', 'place'],
  ['identifiedAt under KE047001', 'identifiedAt', undefined],
  ['origin=KEN1', 'origin', undefined],
  ['origin=Nowhere', 'origin', 'place'],
  ['sex under KE', 'sex', 'place'],
  ['citizenships under KE', 'citizenships', undefined],
  ['notes=x', 'notes', 'text'],
  ['age>=2024-01', 'age', 'number'],
  ['recruitment=x', 'recruitment', 'group'],
])('judges %s by the type of its field', (text, field, reason) => {
  const { impossible } = conditionFaults(parseConditions([text]) as Predicate, identified);
  expect(impossible.map((one) => [one.field, one.reason])).toEqual(
    reason === undefined ? [] : [[field, reason]],
  );
});

it('refuses dates that a plan compares as texts', () => {
  const condition: Predicate = { op: 'eq', field: 'identifiedOn', value: '2022-08' };
  expect(conditionFaults(condition, identified).impossible).toHaveLength(1);
});

it('lets codes, texts and "unknown" pass', () => {
  expect(faults('sex=female', 'age<18', 'identifiedOn>=2024')).toEqual([]);
  expect(faults('reportedBy=org-a')).toEqual([]);
  expect(faults('sex in female,unknown')).toEqual([]);
  expect(
    conditionFaults({ op: 'eq', field: 'sex', value: 'unknown' }, identified).codes,
  ).toHaveLength(1);
});

it('has nothing against the catalogue', () => {
  expect(catalogue.length).toBeGreaterThan(100);
  for (const definition of catalogue)
    if (definition.population?.where !== undefined)
      expect(conditionFaults(definition.population.where, definition)).toEqual({
        codes: [],
        impossible: [],
      });
});
