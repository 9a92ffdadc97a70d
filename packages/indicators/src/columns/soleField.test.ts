import { describe, expect, it } from 'vitest';
import type { DefinitionScope } from '../compile/Compiler.js';
import type { Predicate } from '../definition/Predicate.js';
import { soleField, soleFieldOfReference } from './soleField.js';

const scope: DefinitionScope = {
  criteria: { adult: { op: 'gte', field: 'age', value: 18 } },
  derived: {
    group: { recode: 'sex', codes: { female: 'f' } },
    band: { band: 'age', bands: [{ code: 'c', to: 17 }] },
    years: { ageOf: 'born', on: 'on' },
    nights: { daysInPeriod: { from: 'on', to: 'until' } },
    kinds: { from: 'events', pick: 'countDistinct', take: 'kind' },
  },
};

describe('the one field that a condition depends on', () => {
  it.each<[Predicate, string]>([
    [{ op: 'eq', field: 'group', value: 'f' }, 'sex'],
    [{ op: 'not', of: { op: 'criterion', name: 'adult' } }, 'age'],
    [
      {
        op: 'any',
        of: [
          { op: 'known', field: 'band' },
          { op: 'criterion', name: 'adult' },
        ],
      },
      'age',
    ],
    [{ op: 'lte', field: 'on', value: { period: 'end' } }, 'on'],
    [{ op: 'duringPeriod', field: 'on' }, 'on'],
  ])('is found for %j', (predicate, field) => {
    expect(soleField(scope, predicate)).toBe(field);
  });

  it.each<[Predicate]>([
    [{ op: 'within', field: 'until', of: 'on', max: 'P1M' }],
    [{ op: 'eq', field: 'sex', value: { field: 'other' } }],
    [{ op: 'exists', in: 'events' }],
    [{ op: 'known', field: '^sex' }],
    [
      {
        op: 'all',
        of: [
          { op: 'known', field: 'sex' },
          { op: 'known', field: 'age' },
        ],
      },
    ],
  ])('is not there for %j', (predicate) => {
    expect(soleField(scope, predicate)).toBeUndefined();
  });

  it.each(['years', 'nights', 'kinds'])('is not there for the computed field %s', (name) => {
    expect(soleFieldOfReference(scope, name)).toBeUndefined();
  });
});
