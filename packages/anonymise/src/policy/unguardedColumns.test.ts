import { expect, it } from 'vitest';
import { definePolicy } from './definePolicy.js';
import type { ModelSpec } from './ModelSpec.js';
import type { ReleaseForm } from './Policy.js';
import { openByPolicy } from './openByPolicy.js';
import { unguardedColumns } from './unguardedColumns.js';

const policyOf = (models: readonly ModelSpec[], form: ReleaseForm = 'microdata') =>
  definePolicy({
    name: 'guards',
    purpose: 'a test',
    form,
    attributes: [
      { column: 'county', role: 'quasi-identifier' },
      { column: 'form', role: 'sensitive' },
      { column: 'control', role: 'sensitive' },
      { column: 'route', role: 'sequence' },
    ],
    models,
    ...(form === 'aggregate' && { tables: [{ columns: ['county'] }] }),
  });
const k: ModelSpec = { model: 'k-anonymity', k: 5 };

it('names sensitive columns and lists of stops without a model of their own', () => {
  expect(unguardedColumns(policyOf([k]))).toEqual({
    sensitive: ['form', 'control'],
    sequences: ['route'],
  });
  const guarded = policyOf([
    k,
    { model: 'distinct-l-diversity', sensitive: 'form', l: 2 },
    { model: 't-closeness', sensitive: ['control'], t: 0.3, distance: 'equal' },
    { model: 'sequence-privacy', sequence: 'route', k: 5, confidence: 1, length: 2 },
  ]);
  expect(unguardedColumns(guarded)).toEqual({ sensitive: [], sequences: [] });
  expect(openByPolicy(guarded).join()).not.toMatch(/without-model/u);
});

it('takes a model of several columns together for a guard of none', () => {
  const both = { model: 'distinct-l-diversity', sensitive: ['form', 'control'], l: 2 } as const;
  expect(unguardedColumns(policyOf([k, both])).sensitive).toEqual(['form', 'control']);
  expect(openByPolicy(policyOf([k, both]))).toEqual(
    expect.arrayContaining(['sensitive-column-without-model', 'sequence-without-model']),
  );
});

it('asks nothing of counts', () => {
  expect(unguardedColumns(policyOf([k], 'aggregate'))).toEqual({ sensitive: [], sequences: [] });
});
