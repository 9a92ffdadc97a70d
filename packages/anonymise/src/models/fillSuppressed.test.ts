import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { checkModels } from './checkModels.js';

const whole = ['labour', 'labour', 'labour', 'sexual', 'sexual', 'begging'];
const sensitive = 'form';

/** The value found in a class of its own, beside a county that is as the whole. */
function found(spec: ModelSpec, cells: readonly string[]): number | undefined {
  const rows = [...whole.map((cell) => ['Kwale', cell]), ...cells.map((cell) => ['Lamu', cell])];
  const policy = definePolicy({
    name: 'stars',
    purpose: 'a test',
    attributes: [
      { column: 'county', role: 'quasi-identifier' },
      { column: 'form', role: 'sensitive' },
    ],
    models: [{ model: 'k-anonymity', k: 2 }, spec],
  });
  return checkModels(tableFromRows(['county', 'form'], rows).table, policy)[1]?.found;
}

describe('suppressed sensitive values', () => {
  it('are the worst value that is possible', () => {
    // Of eight known values four are labour, two sexual, two begging; in Lamu, with two stars for one value, that is 1, 0, 3.
    const cells = ['labour', 'begging', '*', '*'];
    const t = found({ model: 't-closeness', sensitive, t: 0.5, distance: 'equal' }, cells);
    expect(t).toBeCloseTo(3 / 4 - 2 / 8, 12);
    const beta = found({ model: 'beta-likeness', sensitive, beta: 9, enhanced: false }, cells);
    expect(beta).toBeCloseTo((3 / 4 - 2 / 8) / (2 / 8), 12);
    const delta = found({ model: 'delta-disclosure', sensitive, delta: 9, base: 2 }, cells);
    expect(delta).toBeCloseTo(Math.log2(3 / 4 / (2 / 8)), 12);
  });

  it('hide nobody where nothing is known', () => {
    const stars = [...whole, ...whole].map(() => '*');
    const policy = definePolicy({
      name: 'stars',
      purpose: 'a test',
      attributes: [{ column: 'form', role: 'sensitive' }],
      models: [{ model: 't-closeness', sensitive, t: 1, distance: 'equal' }],
    });
    const { table } = tableFromRows(
      ['form'],
      stars.map((cell) => [cell]),
    );
    expect(checkModels(table, policy)[0]?.holds).toBe(false);
  });
});
