import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnder } from '../../test/isUnder.js';
import { randomPolicy, randomRows, toTable } from '../../test/randomTable.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import type { TransformationSpec } from '../policy/TransformationSpec.js';
import { linkageCandidates } from '../risk/linkageCandidates.js';
import { tableToRows } from '../table/tableToRows.js';
import { anonymise } from './anonymise.js';

const METHODS: readonly TransformationSpec['method'][] = [
  'generalise',
  'recode',
  'suppress',
  'mixed',
];
const method = fc.constantFrom(...METHODS);
const models = fc.constantFrom<readonly ModelSpec[]>(
  [{ model: 'k-anonymity', k: 3 }],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'k-anonymity', k: 6, columns: ['age', 'county'] },
  ],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'distinct-l-diversity', sensitive: 'exploitation', l: 2 },
  ],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'entropy-l-diversity', sensitive: 'exploitation', l: 1.7 },
  ],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 't-closeness', sensitive: 'exploitation', t: 0.35, distance: 'equal' },
  ],
  [{ model: 'alpha-k-anonymity', sensitive: 'exploitation', alpha: 0.7, k: 3 }],
  [
    { model: 'beta-likeness', sensitive: 'exploitation', beta: 1.5, enhanced: true },
    { model: 'k-anonymity', k: 2 },
  ],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'km-anonymity', k: 3, m: 2 },
  ],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'sequence-privacy', sequence: 'route', k: 3, confidence: 0.9, length: 2 },
  ],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'flow-anonymity', origin: 'county', destination: 'month', k: 4 },
  ],
);

/** Sizes of the classes of equal values in some columns, counted from the written rows. */
function countRows(
  rows: readonly (readonly unknown[])[],
  columns: readonly number[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row[column]));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Names of the models that the written rows break, found without any code of the package. */
function breaches(written: readonly (readonly unknown[])[], specs: readonly ModelSpec[]): string[] {
  return specs.flatMap((spec) => {
    if (spec.model === 'flow-anonymity')
      return smallestOf(written, [1, 2]) < spec.k ? [spec.model] : [];
    if (spec.model === 'k-anonymity') {
      const columns = spec.columns === undefined ? [0, 1, 2] : [0, 1];
      return smallestOf(written, columns) < spec.k ? [spec.model] : [];
    }
    if (spec.model !== 'distinct-l-diversity') return [];
    const values = new Map<string, Set<unknown>>();
    for (const row of written) {
      const key = JSON.stringify(row.slice(0, 3));
      values.set(key, (values.get(key) ?? new Set()).add(row[3]));
    }
    return [...values.values()].some((set) => set.size < spec.l) ? [spec.model] : [];
  });
}

function smallestOf(written: readonly (readonly unknown[])[], columns: readonly number[]): number {
  return Math.min(...countRows(written, columns).values());
}

describe('anonymise, on tables up to 200 rows', () => {
  it('gives releases in which every model holds, and strict classes by brute force', () => {
    fc.assert(
      fc.property(randomRows, method, models, (rows, chosen, specs) => {
        const policy = randomPolicy({ models: specs, transformation: { method: chosen } });
        const { release, report, issues } = anonymise(toTable(rows), policy);
        const rules = issues.map(({ rule }) => rule);
        const mayBeAbsent = rules.some((rule) =>
          ['k-exceeds-rows', 'release-empty'].includes(rule),
        );
        expect(release !== undefined || mayBeAbsent).toBe(true);
        expect(
          (report?.models ?? []).filter(({ holds }) => !holds && release !== undefined),
        ).toEqual([]);
        expect(report?.rowsIn ?? rows.length).toBe(rows.length);
        expect(release === undefined ? [] : breaches(tableToRows(release), specs)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('gives the same bytes whatever the order of the rows', () => {
    const shuffled = randomRows.chain((rows) => {
      return fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, method, models, ([rows, other], chosen, specs) => {
        const policy = randomPolicy({ models: specs, transformation: { method: chosen } });
        const bytes = (input: typeof rows): string => {
          const { release, report, plan, issues } = anonymise(toTable(input), policy);
          return JSON.stringify([release && tableToRows(release), report, plan, issues]);
        };
        expect(bytes(other)).toBe(bytes(rows));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('leaves no original with fewer than k candidates, by brute force over all pairs', () => {
    fc.assert(
      fc.property(randomRows, method, (drawn, chosen) => {
        const policy = randomPolicy({
          models: [{ model: 'k-anonymity', k: 3 }],
          transformation: { method: chosen },
        });
        const rows = drawn.map(([, ...cells], at) => [`person ${String(at)}`, ...cells] as const);
        const originals = toTable(rows);
        const { release, origin } = anonymise(originals, policy);
        if (release === undefined || origin === undefined) return;
        const risk = linkageCandidates(originals, release, policy, 3);
        const written = tableToRows(release);
        const brute = rows.map((row) => written.filter((cells) => isUnder(row, cells)).length);
        expect(Array.from(risk.candidates)).toEqual(brute);
        expect(risk.belowK).toBe(0);
        // Truthfulness: every released row is compatible with the row it came from.
        origin.forEach((from, at) => {
          expect(isUnder(rows[from] as (typeof rows)[number], written[at] as never)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('makes the same release again from its plan', () => {
    fc.assert(
      fc.property(randomRows, method, models, (rows, chosen, specs) => {
        const policy = randomPolicy({ models: specs, transformation: { method: chosen } });
        const first = anonymise(toTable(rows), policy);
        if (first.release === undefined || first.plan === undefined) return;
        const again = anonymise(toTable(rows), policy, {
          plan: JSON.parse(JSON.stringify(first.plan)) as typeof first.plan,
        });
        expect(again.release && tableToRows(again.release)).toEqual(tableToRows(first.release));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
