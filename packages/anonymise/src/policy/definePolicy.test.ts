import { describe, expect, it } from 'vitest';
import type { HierarchySpec } from './HierarchySpec.js';
import { definePolicy, readPolicy } from './definePolicy.js';
import { hashPolicy } from './hashPolicy.js';
import type { ModelSpec } from './ModelSpec.js';
import { policyJsonSchema } from './policyJsonSchema.js';

const input = {
  name: 'demo',
  purpose: 'test',
  attributes: [
    { column: 'county', role: 'quasi-identifier' },
    { column: 'form', role: 'sensitive' },
    { column: 'route', role: 'sequence' },
  ],
  models: [{ model: 'k-anonymity', k: 5 }],
} as const;

describe('definePolicy', () => {
  it('fills in what may be left out', () => {
    expect(definePolicy(input)).toMatchObject({
      version: 1,
      form: 'microdata',
      limits: {},
      transformation: { method: 'mixed' },
    });
  });

  it.each<[string, ModelSpec]>([
    ['policy-model-column-unknown', { model: 'distinct-l-diversity', sensitive: 'nowhere', l: 2 }],
    [
      'policy-model-column-not-sensitive',
      { model: 'distinct-l-diversity', sensitive: 'county', l: 2 },
    ],
    ['policy-model-column-not-quasi-identifier', { model: 'k-anonymity', k: 2, columns: ['form'] }],
    ['policy-presence-contradict', { model: 'delta-presence', minimum: 0.5, maximum: 0.1 }],
    [
      'policy-model-column-not-sequence',
      { model: 'sequence-privacy', sequence: 'county', k: 2, confidence: 1, length: 2 },
    ],
    [
      'policy-hierarchical-distance-without-hierarchy',
      { model: 't-closeness', sensitive: 'form', t: 0.2, distance: 'hierarchical' },
    ],
  ])('refuses %s', (rule, model) => {
    expect(() => definePolicy({ ...input, models: [model] })).toThrow(rule);
  });

  it('refuses a column that stands twice, contradicting levels and treatments', () => {
    const attributes = [
      { column: 'a', role: 'quasi-identifier', minimumLevel: 2, maximumLevel: 1 },
      {
        column: 'a',
        role: 'identifier',
        treatments: [{ treatment: 'top-bottom', top: 1, bottom: 2 }],
      },
    ] as const;
    const { policy, issues } = readPolicy({ ...definePolicy(input), attributes });
    expect(policy).toBeUndefined();
    expect(issues.map(({ rule }) => rule)).toEqual([
      'policy-levels-contradict',
      'policy-column-twice',
      'policy-treatment-of-dropped-column',
      'policy-top-bottom-contradict',
    ]);
  });

  it('refuses bands over values that a coding puts outside them', () => {
    const column = (hierarchy?: HierarchySpec) => ({
      column: 'age',
      role: 'quasi-identifier' as const,
      treatments: [{ treatment: 'top-bottom', top: 60 } as const],
      ...(hierarchy && { hierarchy }),
    });
    const rulesOf = (hierarchy?: HierarchySpec): string[] =>
      readPolicy({
        ...definePolicy(input),
        attributes: [column(hierarchy)],
        models: [{ model: 'k-anonymity', k: 2 }],
      }).issues.map(({ rule }) => rule);
    expect(rulesOf({ kind: 'bands', levels: [{ width: 5 }] })).toContain(
      'policy-top-bottom-in-bands',
    );
    expect(rulesOf()).not.toContain('policy-top-bottom-in-bands');
  });

  it('reports a wrong shape by its place, without values', () => {
    const { issues } = readPolicy({
      ...definePolicy(input),
      models: [{ model: 'k-anonymity', k: 'Wanjiku' }],
      secret: 1,
    });
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['policy-shape', '/models/0/k'],
      ['policy-shape', ''],
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/Wanjiku|secret/u);
  });

  it('warns when no model guards identity', () => {
    const { policy, issues } = readPolicy({
      ...definePolicy(input),
      models: [{ model: 'beta-likeness', sensitive: 'form', beta: 1, enhanced: true }],
    });
    expect(policy).toBeDefined();
    expect(issues).toMatchObject([{ rule: 'policy-identity-not-guarded', severity: 'warning' }]);
  });
});

describe('hashPolicy', () => {
  it('depends on the content and not on the order of keys', async () => {
    const policy = definePolicy(input);
    const turned = Object.fromEntries(Object.entries(policy).reverse()) as typeof policy;
    expect(await hashPolicy(turned)).toBe(await hashPolicy(policy));
    expect(await hashPolicy({ ...policy, name: 'other' })).not.toBe(await hashPolicy(policy));
    expect(await hashPolicy(policy)).toMatch(/^sha256:[0-9a-f]{64}$/u);
  });
});

it('publishes the policy language as closed JSON Schema', () => {
  const schema = policyJsonSchema();
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  expect(JSON.stringify(schema)).toContain('sequence-privacy');
});
