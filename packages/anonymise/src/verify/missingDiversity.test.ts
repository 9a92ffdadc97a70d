import { describe, expect, it } from 'vitest';
import { policyFrame } from '../models/policyFrame.js';
import { definePolicy } from '../policy/definePolicy.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import { seededRandom } from '../random/seededRandom.js';
import { randomBelow } from '../random/randomBelow.js';
import { renderRelease } from '../release/renderRelease.js';
import { makeRelease } from '../release/makeRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { verifyRelease } from './verifyRelease.js';

const sensitive = 'form';
const policyOf = (model: ModelSpec) =>
  definePolicy({
    name: 'values',
    purpose: 'a test',
    attributes: [
      { column: 'county', role: 'quasi-identifier' },
      { column: 'form', role: 'sensitive' },
    ],
    models: [{ model: 'k-anonymity', k: 3 }, model],
    limits: { suppressedRows: 1 },
  });
const rowsOf = (county: string, forms: readonly (string | null)[]): (string | null)[][] =>
  forms.map((form) => [county, form]);
const many = (count: number, value: string | null) => Array.from({ length: count }, () => value);
const varied = rowsOf('Lamu', [...many(20, 'labour'), ...many(20, 'sexual')]);

async function gate(model: ModelSpec, rows: readonly (string | null)[][]) {
  const { table } = tableFromRows(['county', 'form'], rows);
  const bytes = renderRelease(table);
  const originals = { header: ['county', 'form'], rows };
  const { checks } = await verifyRelease({ bytes, policy: policyOf(model), originals });
  return checks.find(({ id }) => id === `model/1/${model.model}`);
}

const details = {
  inputHash: 'sha256:0',
  codeVersion: '0',
  releasedBy: 'test',
  reason: 'test',
  releasedOn: '2026-01-01',
};
const models: readonly ModelSpec[] = [
  { model: 'distinct-l-diversity', sensitive, l: 2 },
  { model: 'entropy-l-diversity', sensitive, l: 1.5 },
  { model: 'recursive-l-diversity', sensitive, c: 4, l: 2 },
  { model: 'alpha-k-anonymity', sensitive, alpha: 0.9, k: 3 },
  { model: 't-closeness', sensitive, t: 0.3, distance: 'equal' },
  { model: 't-closeness', sensitive, t: 0.3, distance: 'ordered' },
  { model: 'beta-likeness', sensitive, beta: 0.45, enhanced: false },
  { model: 'delta-disclosure', sensitive, delta: 0.4, base: 'e' },
];

describe.each(models)('$model', (model) => {
  it.each<[string, (string | null)[]]>([
    ['a missing value', [...many(10, 'sexual'), ...many(10, null)]],
    ['a blank', [...many(10, 'sexual'), ...many(10, ' ')]],
    ['another spelling', [...many(10, 'sexual'), ...many(5, 'Sexual'), ...many(5, 'SEXUAL ')]],
  ])('takes no %s for diversity', async (_, forms) => {
    const rows = [...varied, ...rowsOf('Busia', forms)];
    expect(await gate(model, rows)).toMatchObject({ pass: false });
    expect(await gate(model, varied)).toMatchObject({ pass: true });
    const { models: compiled, frame } = policyFrame(
      tableFromRows(['county', 'form'], rows).table,
      policyOf(model),
    );
    const test = compiled.at(-1);
    const held = Array.from({ length: frame.base.count }, (__, id) => test?.holds(frame.base, id));
    expect(held).toContain(false);
  });

  it('measures as the transformation does, and lets its releases out', async () => {
    const random = seededRandom(model.model);
    const forms = ['labour', 'Labour', 'sexual', 'sexual ', 'begging', null, null, ' '];
    for (let round = 0; round < 6; round++) {
      const rows = Array.from({ length: 120 }, () => [
        ['Busia', 'Kwale', 'Lamu'][randomBelow(random, 3)] ?? '',
        forms[randomBelow(random, forms.length - (round % 3))] ?? null,
      ]);
      const { table } = tableFromRows(['county', 'form'], rows);
      const policy = policyOf(model);
      const { models: compiled, frame } = policyFrame(table, policy);
      const test = compiled.at(-1);
      const measured = Array.from({ length: frame.base.count }, (__, id) =>
        test?.measure(frame.base, id),
      ).map(Number);
      const worst = test?.direction === 'at-least' ? Math.min(...measured) : Math.max(...measured);
      expect((await gate(model, rows))?.found).toBeCloseTo(worst, 9);
      const made = await makeRelease({ table, policy, details });
      // Where only `*` would be left nothing is released.
      const empty = made.issues.some(({ rule }) => rule === 'release-empty');
      expect(made.verdict?.checks.filter(({ pass }) => !pass)).toEqual(empty ? undefined : []);
    }
  });
});
