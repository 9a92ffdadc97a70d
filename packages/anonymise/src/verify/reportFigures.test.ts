import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { Policy } from '../policy/Policy.js';
import { seededRandom } from '../random/seededRandom.js';
import { makeRelease, type ReleaseOutcome } from '../release/makeRelease.js';
import type { PublishedReport } from '../release/publishedReport.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { verifyRelease } from './verifyRelease.js';

const header = ['case', 'origin', 'destination', 'age', 'form'];
const places = {
  kind: 'tree',
  nodes: [
    { code: 'KE' },
    { code: 'SA' },
    ...['KE-01', 'KE-30', 'KE-47'].map((code) => ({ code, parent: 'KE' })),
    ...['SA-1', 'SA-2'].map((code) => ({ code, parent: 'SA' })),
  ],
} as const;
const policyOf = (more: Partial<Parameters<typeof definePolicy>[0]> = {}) =>
  definePolicy({
    name: 'figures',
    purpose: 'a test',
    attributes: [
      { column: 'case', role: 'identifier' },
      { column: 'origin', role: 'quasi-identifier', hierarchy: places, importance: 3 },
      { column: 'destination', role: 'quasi-identifier', hierarchy: places },
      {
        column: 'age',
        role: 'quasi-identifier',
        hierarchy: { kind: 'bands', levels: [{ width: 10 }, { width: 20 }] },
      },
      { column: 'form', role: 'sensitive' },
    ],
    models: [{ model: 'k-anonymity', k: 5 }],
    ...more,
  });

type Row = readonly (string | null)[];
const rows = Array.from({ length: 300 }, (_, at): Row => [
  `CASE-${String(100000 + at)}`,
  ['KE-01', 'KE-30', 'KE-47', 'KE'][(at * at) % 4] ?? null,
  ['SA-1', 'SA-2', 'SA'][(at * 7) % 3] ?? null,
  at % 41 === 0 ? null : String(14 + ((at * at * 3) % 37)),
  ['labour', 'sexual'][at % 2] ?? null,
]);

interface Made extends ReleaseOutcome {
  readonly data: PublishedReport;
}
async function made(policy: Policy, from: readonly Row[] = rows, releasedOn?: string) {
  const { table } = tableFromRows(header, from);
  const outcome = await makeRelease({
    table,
    policy,
    details: { codeVersion: '1', releasedBy: 'office', reason: 'test', releasedOn: '2026-07-14' },
    options: { random: seededRandom('figures') },
    ...(releasedOn !== undefined && { releasedOn }),
  });
  return { ...outcome, data: JSON.parse(outcome.report ?? '{}') as Made['data'] };
}
async function check({ sealed }: ReleaseOutcome, policy: Policy, ...reports: readonly string[]) {
  const { checks, notProven } = await verifyRelease({
    bytes: sealed?.bytes ?? new Uint8Array(),
    policy,
    originals: { header, rows },
    reports: reports.map((text) => new TextEncoder().encode(text)),
  });
  return { failing: checks.filter(({ pass }) => !pass).map(({ id }) => id), notProven };
}

describe('the figures of a report', () => {
  it('are measured twice, and agree for any data and method', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 40 }),
            fc.constantFrom('KE-01', 'KE-30', 'KE-47', 'KE', 'SA-1', null),
            fc.constantFrom('SA-1', 'SA-2', 'SA', 'KE-01'),
            fc.oneof(fc.integer({ min: 1, max: 60 }).map(String), fc.constant(null)),
          ),
          { minLength: 30, maxLength: 120 },
        ),
        fc.constantFrom('mixed' as const, 'generalise' as const, 'suppress' as const),
        fc.boolean(),
        async (drawn, method, repeats) => {
          // Every person has one row, or several with the same case.
          const from = drawn.map(([person, ...cells], at): Row => [
            `CASE-${String(100000 + (repeats ? person : at))}`,
            ...cells,
            at % 2 === 0 ? 'labour' : 'sexual',
          ]);
          const { verdict } = await made(policyOf({ transformation: { method } }), from);
          // Nothing left is no release; whatever else is found, the reports are true.
          const found = verdict?.checks.find(({ id }) => id === 'reports-recognised');
          expect(found?.pass ?? true).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('are those that one can count by hand', async () => {
    const twelve = (origin: string, age: string, count: number): Row[] =>
      Array.from({ length: count }, () => ['', origin, 'SA-1', age, 'labour']);
    const from = [
      ...twelve('KE-01', '20', 16),
      ...twelve('KE-30', '20', 4),
      ...twelve('KE-47', '20', 4),
      ...twelve('SA-2', '20', 8),
    ].map((row, at): Row => [`CASE-${String(100000 + at)}`, ...row.slice(1)]);
    const policy = policyOf({
      transformation: { method: 'generalise' },
      limits: { suppressedRows: 0 },
    });
    const { data, sealed } = await made(policy, from);
    // Origins become countries: 24 of Kenya, 8 of Saudi Arabia.
    expect(new TextDecoder().decode(sealed?.bytes).match(/^KE,/gmu)).toHaveLength(24);
    expect(data.utility).toMatchObject({
      // Three quarters lose what KE-01 (16), KE-30 and KE-47 (4 each) tell apart, of what all four tell apart: both columns
      // with one value tell nothing.
      entropy: { share: 0.536 },
      discernibility: 24 * 24 + 8 * 8,
      averageClassSize: { before: '8.0', after: '16.0' },
      corridors: {
        columns: ['origin', 'destination'],
        exact: { share: 1 },
        rolledUp: { share: 0 },
      },
    });
    expect(data.worstCase).toEqual({
      threshold: { share: 0.2 },
      // Four and four of 32.
      aboveThreshold: { before: { share: 0.25 }, after: { share: 0 } },
      smallestGroup: { before: '<5', after: 8 },
      greatest: { atLeastBefore: { share: 0.2 }, atMostAfter: { share: 0.2 } },
    });
  });
});

describe('a report', () => {
  it('is about one file: that of another release is refused beside it', async () => {
    const policy = policyOf();
    const { report = '', page = '', ...outcome } = await made(policy);
    const other = report.replace(/("hash": "sha256:)[0-9a-f]{8}/u, '$100000000');
    expect(other).not.toBe(report);
    expect((await check(outcome, policy, report, page)).failing).toEqual([]);
    expect((await check(outcome, policy, other)).failing).toContain('reports-recognised');
  });

  it('names a day only if one is given, once for all, and the verdict says that it is only said', async () => {
    const policy = policyOf();
    const undated = await made(policy);
    const dated = await made(policy, rows, '2026-07-14');
    expect(undated.report).not.toContain('releasedOn');
    expect(undated.verdict?.notProven).not.toContain('day-in-reports');
    expect(dated.page).toContain('<time>2026-07-14</time>');
    const { report = '', page = '' } = dated;
    const { failing, notProven } = await check(dated, policy, report, page);
    expect(failing).toEqual([]);
    expect(notProven).toContain('day-in-reports');
    // Either both name it or none does, and it is a day.
    expect((await check(dated, policy, report, undated.page ?? '')).failing).toContain(
      'reports-recognised',
    );
    for (const day of ['2026-02-31x', '2026-13-01', 'CASE-100003', '1987-07-14'])
      expect((await check(dated, policy, report.replace('2026-07-14', day))).failing).toContain(
        'reports-recognised',
      );
  });

  it('leaves open what the verdict leaves open, as far as the policy tells', async () => {
    const perturbed = policyOf({
      attributes: policyOf().attributes.map((attribute) =>
        attribute.column === 'destination'
          ? { ...attribute, treatments: [{ treatment: 'post-randomise', keep: 0.9 }] }
          : attribute,
      ),
    });
    const forms: Policy[] = [
      policyOf(),
      perturbed,
      policyOf({ form: 'aggregate', tables: [{ columns: ['origin'] }] }),
      policyOf({ form: 'synthetic', models: [{ model: 'km-anonymity', k: 5, m: 2 }] }),
    ];
    for (const policy of forms) {
      const { data, sealed } = await made(policy);
      const { notProven } = await verifyRelease({
        bytes: sealed?.bytes ?? new Uint8Array(),
        policy,
        originals: { header, rows },
        earlier: { ledger: [], files: [] },
      });
      expect(data.notProven.length).toBeGreaterThan(2);
      expect(notProven).toEqual(expect.arrayContaining([...data.notProven]));
    }
  });
});
