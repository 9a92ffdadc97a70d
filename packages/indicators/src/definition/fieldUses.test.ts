import { expect, it } from 'vitest';
import { fieldUses } from './fieldUses.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';

it('finds the fields of a link in the record that a reference climbs to', () => {
  const definition: IndicatorDefinition = {
    language: 'njia-indicator/1',
    id: 'test/climbs',
    version: '1.0.0',
    status: 'active',
    direction: 'none',
    name: { en: 'Climbs' },
    unit: { measure: 'CASE' },
    kind: 'count',
    links: { services: { table: 'services', on: [{ local: 'id', remote: 'caseId' }] } },
    population: {
      from: 'cases',
      unit: 'record',
      where: {
        op: 'exists',
        in: 'events',
        where: {
          op: 'exists',
          in: '^services',
          where: { op: 'gt', field: 'on', value: { field: '^when' } },
        },
      },
    },
    period: { basis: 'none' },
  };
  const uses = fieldUses(definition).uses.map(({ table, field }) => `${table}.${field}`);
  expect(new Set(uses)).toEqual(
    new Set(['cases.events', 'cases.id', 'services.caseId', 'services.on', 'cases.events.when']),
  );
});
