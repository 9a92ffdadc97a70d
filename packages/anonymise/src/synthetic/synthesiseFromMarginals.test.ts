import { describe, expect, it } from 'vitest';
import { openBudget, spentRho } from '../dp/PrivacyBudget.js';
import { definePolicy, type PolicyInput } from '../policy/definePolicy.js';
import { hashPolicy } from '../policy/hashPolicy.js';
import type { DifferentialPrivacySpec } from '../policy/ModelSpec.js';
import { seededRandom } from '../random/seededRandom.js';
import { makeRelease } from '../release/makeRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { tableToRows } from '../table/tableToRows.js';
import type { EarlierReleases } from '../verify/ReleaseEvidence.js';
import { verifyRelease } from '../verify/verifyRelease.js';
import { synthesiseFromMarginals } from './synthesiseFromMarginals.js';

const header = ['case', 'county', 'way', 'age'];
const counties = ['Busia', 'Kwale', 'Wajir'];
const ways = ['bus', 'lorry'];
const rows = Array.from({ length: 600 }, (_, at) => [
  `case ${String(at % 500)}`,
  counties[(at * at) % 3] as string,
  ways[at % 7 === 0 ? 1 : 0] as string,
  String(15 + (at % 20)),
]);
const { table } = tableFromRows(header, rows);

function policyOf(
  model: Partial<DifferentialPrivacySpec> = {},
  changed: Partial<PolicyInput> = {},
): ReturnType<typeof definePolicy> {
  return definePolicy({
    name: 'noisy',
    purpose: 'a test',
    form: 'synthetic',
    attributes: [
      { column: 'case', role: 'identifier' },
      { column: 'county', role: 'quasi-identifier', domain: [...counties, 'Lamu'] },
      { column: 'way', role: 'sensitive', domain: ways },
      {
        column: 'age',
        role: 'quasi-identifier',
        hierarchy: { kind: 'bands', levels: [{ width: 10 }] },
        minimumLevel: 1,
        domain: ['10--19', '20--29'],
      },
    ],
    models: [
      {
        model: 'differential-privacy',
        rho: '1/2',
        marginals: [
          ['county', 'way'],
          ['way', 'age'],
        ],
        ...model,
      },
    ],
    ...changed,
  });
}

/** So much that the noise is nothing: what remains is how rows are made from counts. */
const RICH = '1000000000';

async function draw(
  policy = policyOf(),
  limit = RICH,
  seed = 'drawn',
  input = table,
): ReturnType<typeof synthesiseFromMarginals> {
  const random = seededRandom(seed);
  return synthesiseFromMarginals(input, policy, { budget: openBudget(limit), random });
}

function count(
  data: readonly (readonly unknown[])[],
  columns: readonly number[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of data) {
    const key = columns.map((at) => String(row[at])).join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe('synthesiseFromMarginals', () => {
  it('gives the marginals of the data, but for rounding, where there is next to no noise', async () => {
    const { release } = await draw(policyOf({ rho: RICH }));
    if (release === undefined) throw new Error('no rows');
    const drawn = tableToRows(release);
    expect(drawn).toHaveLength(600);
    const banded = rows.map(([, county, way, age]) => [
      county,
      way,
      Number(age) < 20 ? '10--19' : Number(age) < 30 ? '20--29' : null,
    ]);
    for (const columns of [
      [0, 1],
      [1, 2],
    ]) {
      const [before, after] = [banded, drawn].map((data) => count(data, columns));
      for (const key of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]))
        expect(Math.abs((before?.get(key) ?? 0) - (after?.get(key) ?? 0))).toBeLessThanOrEqual(2);
    }
  });

  it('spends exactly what the policy says, an equal share a marginal, and nothing that is not there', async () => {
    const policy = policyOf({ rho: '1/3' });
    const { budget } = await draw(policy, '1/3');
    const hash = await hashPolicy(policy);
    expect(budget.spent).toEqual([
      { purpose: `${hash} marginal 0`, rho: '1/6' },
      { purpose: `${hash} marginal 1`, rho: '1/6' },
    ]);
    expect(spentRho(budget)).toEqual({ numerator: 1n, denominator: 3n });
    await expect(draw(policy, '33/100')).rejects.toThrow('budget of this data set is spent');
  });

  it('adds the noise that its share pays for: a total of 2 x 15 cells, over many draws', async () => {
    const errors: number[] = [];
    const { table: few } = tableFromRows(header, rows.slice(0, 100));
    for (let seed = 0; seed < 150; seed++) {
      const { release } = await draw(policyOf({ rho: '1/4' }), '1', String(seed), few);
      errors.push((release?.rowCount ?? 0) - 100);
    }
    // sigma^2 = 1 / (2 / 8) = 4 a cell; 15 and 9 cells, weighted by their inverse: variance 4 * 2 / (1/15 + 1/9) / 2.
    const variance = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
    const expected = 4 / (1 / 15 + 1 / 9);
    expect(variance / expected).toBeGreaterThan(0.6);
    expect(variance / expected).toBeLessThan(1.6);
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(expected / errors.length));
  });

  it('says only what public lists say, whatever the data hold', async () => {
    const { table: other } = tableFromRows(header, [
      ...rows,
      ['case 999', 'Zawadi', 'on foot', '230'],
    ]);
    const { release, issues } = await draw(policyOf({ rho: '1' }), RICH, 'x', other);
    expect(issues).toEqual([]);
    const allowed = [
      [...counties, 'Lamu', null],
      [...ways, null],
      ['10--19', '20--29', null],
    ];
    for (const row of tableToRows(release as NonNullable<typeof release>))
      row.forEach((cell, at) => expect(allowed[at]).toContain(cell));
  });

  it('counts every person once', async () => {
    const policy = policyOf({ rho: RICH, person: 'case' });
    expect((await draw(policy)).release?.rowCount).toBe(500);
  });

  it('draws the same rows from the same secret, whatever the order of the rows', async () => {
    const { table: reversed } = tableFromRows(header, [...rows].reverse());
    for (const person of [undefined, 'case']) {
      const policy = policyOf(person === undefined ? {} : { person });
      const one = await draw(policy, RICH, 'secret');
      expect(await draw(policy, RICH, 'secret', reversed)).toEqual(one);
      expect(await draw(policy, RICH, 'other')).not.toEqual(one);
    }
  });

  it('refuses policies that would leave a column out, or look at the data for their lists', () => {
    const refused = (model: Partial<DifferentialPrivacySpec>, rule: string, changed = {}): void => {
      expect(() => policyOf(model, changed)).toThrow(rule);
    };
    refused({ marginals: [['county', 'way']] }, 'policy-marginal-column-missing');
    expect(policyOf({ marginals: [['county', 'way'], ['age']] }).form).toBe('synthetic');
    const cycle = [
      ['county', 'way'],
      ['way', 'age'],
      ['age', 'county'],
    ];
    refused({ marginals: cycle }, 'policy-marginals-no-tree');
    refused({ marginals: [['county', 'way', 'age', 'case']] }, 'policy-marginal-column-not-drawn');
    refused({ rho: '0/5' }, 'policy-budget-zero');
    refused({ rho: 'much' }, 'policy-shape');
    refused({ person: 'county' }, 'policy-person-not-identifier');
    const { attributes, models } = policyOf();
    const open = attributes.map(({ domain: _, ...attribute }) => attribute);
    refused({}, 'policy-domain-missing', { attributes: open });
    const two = [...models, { model: 'km-anonymity', k: 5, m: 2 }];
    refused({}, 'policy-model-not-alone', { models: two });
    refused({}, 'policy-model-not-for-form', { form: 'microdata' });
    const wide = attributes.map((attribute) => ({
      ...attribute,
      ...(attribute.domain && { domain: Array.from({ length: 900 }, (_, at) => String(at)) }),
    }));
    refused({}, 'policy-marginals-too-large', { attributes: wide });
  });
});

describe('the gate on rows drawn from noisy counts', () => {
  const policy = policyOf();
  const details = {
    inputHash: 'sha256:x',
    codeVersion: '0.1.0',
    releasedBy: 'data office',
    reason: 'a test',
    releasedOn: '2026-07-14',
  };
  async function release(earlier?: EarlierReleases, budget = openBudget('2')) {
    const random = seededRandom(String(earlier?.files.length ?? 0));
    const made = await makeRelease({
      table,
      policy,
      details,
      budget,
      options: { random },
      ...(earlier && { earlier }),
    });
    if (made.sealed === undefined || made.budget === undefined) throw new Error('refused');
    return { ...made, sealed: made.sealed, budget: made.budget };
  }
  async function failing(evidence: Partial<Parameters<typeof verifyRelease>[0]>) {
    const { sealed, budget } = await release();
    const verdict = await verifyRelease({ bytes: sealed.bytes, policy, budget, ...evidence });
    return verdict.checks.filter(({ pass }) => !pass).map(({ id }) => id);
  }

  it('passes them without the originals, and says what cannot be proven', async () => {
    const { sealed, budget, report, page } = await release();
    const reports = [report, page].map((text) => new TextEncoder().encode(text));
    const verdict = await verifyRelease({ bytes: sealed.bytes, policy, budget, reports });
    expect(verdict.checks.filter(({ pass }) => !pass)).toEqual([]);
    expect(verdict.notProven).toEqual([
      'privacy-of-the-process',
      'domains-from-public-lists',
      'budget-kept-whole',
      'one-row-a-person',
      'counts-of-drawn-rows',
      'earlier-releases-not-seen',
    ]);
    // What is published says nothing about the originals that was not paid for.
    expect(report).not.toMatch(/risk|"in"/iu);
    expect(page).toContain('rho = 1/2');
    expect(sealed.ledger[0]?.record).not.toHaveProperty('riskBefore');
  });

  it('gives the same verdict whatever the originals are', async () => {
    const originals = { header, rows: [['Busia', 'bus', 'Busia', '1']] };
    expect(await failing({ originals })).toEqual([]);
  });

  it('finds a value outside the lists, a budget that did not pay, and one that is overspent', async () => {
    const { sealed, budget } = await release();
    const text = new TextDecoder().decode(sealed.bytes);
    const other = text.replace('\nBusia', '\nBungoma');
    const bytes = new TextEncoder().encode(other);
    expect(await failing({ bytes })).toEqual(['domains']);
    const model = 'model/0/differential-privacy';
    expect(await failing({ budget: openBudget('2') })).toEqual([model]);
    const [first, second] = budget.spent;
    if (first === undefined || second === undefined) throw new Error('nothing spent');
    const cheap = { ...budget, spent: [first, { ...second, rho: '1/5' }] };
    expect(await failing({ budget: cheap })).toEqual([model]);
    expect(await failing({ budget: { ...budget, limit: '49/100' } })).toEqual(['budget-limit']);
    expect(await failing({ budget: { ...budget, limit: 'much' } })).toEqual(['budget-limit']);
  });

  it('asks for a payment each time', async () => {
    const first = await release();
    const earlier = { ledger: first.sealed.ledger, files: [first.sealed.bytes] };
    const second = await release(earlier, first.budget);
    expect(second.budget.spent).toHaveLength(4);
    const reused = await verifyRelease({
      bytes: second.sealed.bytes,
      policy,
      budget: first.budget,
      earlier,
    });
    expect(reused.checks.filter(({ pass }) => !pass).map(({ id }) => id)).toEqual([
      'model/0/differential-privacy',
    ]);
  });

  it('makes nothing without a budget', async () => {
    await expect(makeRelease({ table, policy, details })).rejects.toThrow('no budget');
  });
});
