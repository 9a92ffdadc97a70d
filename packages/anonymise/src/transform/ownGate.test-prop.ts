import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import type { AttributePolicy, Policy } from '../policy/Policy.js';
import { plainRows } from '../release/makeRelease.js';
import { renderRelease } from '../release/renderRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { verifyRelease } from '../verify/verifyRelease.js';
import { anonymise } from './anonymise.js';

type Cell = string | null | readonly string[];

/** Small values are common, as in data. */
const skewed = (most: number): fc.Arbitrary<number> =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([left, right]) => Math.min(left, right));
const oneOf = (...values: readonly string[]): fc.Arbitrary<string> =>
  skewed(values.length - 1).map((at) => values[at] as string);
const orMissing = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 15 });
const places = ['Kwale', 'Kilifi', 'Lamu', 'Busia', 'Teso'];

/** Every column: what stands in it, and what a policy may say of it. */
const COLUMNS: readonly [fc.Arbitrary<Cell>, AttributePolicy][] = [
  [
    fc.oneof(
      fc.nat(12).map((person) => `CASE-${String(person)}`),
      fc.integer({ min: 100, max: 100_000 }).map((person) => `CASE-${String(person)}`),
    ),
    { column: 'case', role: 'identifier' },
  ],
  [
    orMissing(oneOf(...places)),
    {
      column: 'county',
      role: 'quasi-identifier',
      importance: 3,
      hierarchy: {
        kind: 'table',
        rows: places.map((place, at) => [place, at < 3 ? 'Coast' : 'West', '*']),
      },
    },
  ],
  [
    orMissing(fc.nat(60).map(String)),
    {
      column: 'age',
      role: 'quasi-identifier',
      hierarchy: { kind: 'bands', levels: [{ width: 10 }, { edges: [0, 20, 40] }] },
    },
  ],
  [
    fc.tuple(oneOf('2021', '2022'), oneOf('01', '04', '09')).map((parts) => parts.join('-')),
    {
      column: 'arrived',
      role: 'quasi-identifier',
      hierarchy: { kind: 'dates', levels: ['quarter', 'year'] },
    },
  ],
  [oneOf('female', 'male', 'other'), { column: 'sex', role: 'quasi-identifier' }],
  [
    orMissing(oneOf('labour', 'sexual', 'begging', 'Labour', 'domestic')),
    { column: 'form', role: 'sensitive' },
  ],
  [oneOf('debt', 'threat', 'papers'), { column: 'control', role: 'sensitive' }],
  [
    fc.nat(30).map((amount) => String(amount * 100)),
    {
      column: 'income',
      role: 'sensitive',
      treatments: [{ treatment: 'microaggregate', k: 5 }],
    },
  ],
  [oneOf('A', 'B', 'C'), { column: 'office', role: 'insensitive' }],
  [
    fc.array(oneOf('BUSIA', 'MALABA', 'NBO', 'MSA'), { maxLength: 4 }),
    { column: 'route', role: 'sequence' },
  ],
];

const k = fc.integer({ min: 2, max: 6 });
const sensitive = fc.constantFrom('form', 'control');

/** At most one model that looks at sensitive values, of every kind there is. */
const ofValues: fc.Arbitrary<ModelSpec> = fc.oneof(
  fc.record({
    model: fc.constant('distinct-l-diversity'),
    sensitive: fc.oneof(sensitive, fc.constant(['form', 'control'])),
    l: fc.constant(2),
  }),
  fc.record({
    model: fc.constant('entropy-l-diversity'),
    sensitive,
    l: fc.constant(1.6),
    estimator: fc.constantFrom('shannon', 'grassberger'),
  }),
  fc.record({
    model: fc.constant('recursive-l-diversity'),
    sensitive,
    c: fc.constant(3),
    l: fc.constant(2),
  }),
  fc.record({
    model: fc.constant('t-closeness'),
    sensitive,
    t: fc.constant(0.4),
    distance: fc.constantFrom('equal', 'ordered'),
  }),
  fc.record({
    model: fc.constant('beta-likeness'),
    sensitive,
    beta: fc.constant(2),
    enhanced: fc.boolean(),
  }),
  fc.record({
    model: fc.constant('delta-disclosure'),
    sensitive,
    delta: fc.constant(2),
    base: fc.constantFrom<(2 | 'e')[]>(2, 'e'),
  }),
  fc.record({
    model: fc.constant('alpha-k-anonymity'),
    sensitive,
    alpha: fc.constant(0.7),
    k,
  }),
);

/** Models that look at parts of rows: what they suppress or drop may break those that look at whole classes. */
const ofParts: fc.Arbitrary<ModelSpec> = fc.oneof(
  fc.record({
    model: fc.constant('km-anonymity'),
    k,
    m: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    model: fc.constant('k-anonymity'),
    k,
    columns: fc.constantFrom(['county', 'age'], ['sex'], ['arrived', 'sex']),
  }),
  fc.record({
    model: fc.constant('flow-anonymity'),
    origin: fc.constant('county'),
    destination: fc.constantFrom('age', 'sex'),
    k,
  }),
  fc.record({
    model: fc.constant('sequence-privacy'),
    sequence: fc.constant('route'),
    k,
    confidence: fc.constantFrom(1, 0.9),
    length: fc.integer({ min: 1, max: 3 }),
  }),
);

const policies: fc.Arbitrary<Policy> = fc
  .record({
    whole: k,
    values: fc.option(ofValues, { freq: 6 }),
    parts: fc.array(ofParts, { maxLength: 2 }),
    method: fc.constantFrom('generalise', 'recode', 'suppress', 'mixed'),
  })
  .map(({ whole, values, parts, method }) =>
    definePolicy({
      name: 'own gate',
      purpose: 'property tests',
      attributes: COLUMNS.map(([, attribute]) => attribute),
      models: [{ model: 'k-anonymity', k: whole }, ...(values === null ? [] : [values]), ...parts],
      transformation: { method },
    }),
  );
const row = fc.tuple(...COLUMNS.map(([cell]) => cell));
const tables = fc.array(row, { minLength: 40, maxLength: 120, size: 'max' });

describe('a release that is handed out', () => {
  it('passes the gate of its own policy', async () => {
    let released = 0;
    await fc.assert(
      fc.asyncProperty(tables, policies, async (rows, policy) => {
        const header = COLUMNS.map(([, { column }]) => column);
        const { table } = tableFromRows(header, rows, { sequences: ['route'] });
        const { release } = anonymise(table, policy);
        if (release === undefined) return;
        released++;
        const { checks } = await verifyRelease({
          bytes: renderRelease(release),
          policy,
          originals: plainRows(table),
        });
        expect(checks.filter(({ pass }) => !pass)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(released).toBeGreaterThan(20);
  }, 60_000);
});
