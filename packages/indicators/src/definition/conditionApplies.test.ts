import { expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { conditionApplies } from './conditionApplies.js';
import type { Predicate } from './Predicate.js';

const catalogue = buildCatalogue(kenyaProfile);
const definition = (id: string) => catalogue.find((one) => one.id === `njia-core/${id}`)!;
const identified = definition('PT-01');

it.each<[Predicate, boolean]>([
  [{ op: 'in', field: 'sex', values: ['female'] }, true],
  [{ op: 'not', of: { op: 'lt', field: 'age', value: 18 } }, true],
  [{ op: 'under', field: 'recruitment.place', place: 'KE047' }, true],
  [
    {
      op: 'all',
      of: [
        { op: 'known', field: 'sex' },
        { op: 'known', field: 'gendre' },
      ],
    },
    false,
  ],
  [{ op: 'eq', field: 'sex', value: { field: 'gendre' } }, false],
  [{ op: 'within', field: 'identifiedOn', of: 'noSuchDay', max: 'P1D' }, false],
])('tells whether the table has the fields of %j', (condition, applies) => {
  expect(conditionApplies(condition, identified)).toBe(applies);
});

it('knows what a definition derives, and lets those without records of their own be', () => {
  const derived = { ...identified, derived: { grown: { op: 'age', on: 'identifiedOn' } as never } };
  const condition: Predicate = { op: 'known', field: 'grown' };
  expect(conditionApplies(condition, derived)).toBe(true);
  expect(conditionApplies(condition, identified)).toBe(false);
  const composite = catalogue.find(({ kind }) => kind === 'composite')!;
  expect(conditionApplies(condition, composite)).toBe(true);
});
