import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteCandidates, personOf, type Row } from '../../test/brutePersons.js';
import { randomPolicy, randomRows, toTable } from '../../test/randomTable.js';
import { checkModels } from '../models/checkModels.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import type { TransformationSpec } from '../policy/TransformationSpec.js';
import { makeRelease, plainRows } from '../release/makeRelease.js';
import { renderRelease } from '../release/renderRelease.js';
import { assessRisk } from '../risk/assessRisk.js';
import { linkageCandidates } from '../risk/linkageCandidates.js';
import { tableToRows } from '../table/tableToRows.js';
import { verifyRelease } from '../verify/verifyRelease.js';
import { anonymise } from './anonymise.js';

/** Rows of few persons: some have many, some have one, of some nobody knows who they are. */
const personRows = fc
  .tuple(
    randomRows,
    fc.array(fc.oneof(fc.nat({ max: 12 }), fc.integer({ min: 20, max: 400 })), {
      minLength: 200,
      maxLength: 200,
    }),
  )
  .map(([rows, persons]) =>
    rows.map(([, ...cells], row): Row => {
      const person = persons[row] ?? 0;
      return [person === 0 ? '' : `CASE-${String(person)}`, ...cells];
    }),
  );
const method = fc.constantFrom<TransformationSpec['method'][]>(
  'generalise',
  'recode',
  'suppress',
  'mixed',
);
const models = fc.constantFrom<readonly ModelSpec[]>(
  [{ model: 'k-anonymity', k: 3 }],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'k-anonymity', k: 4, columns: ['age', 'county'] },
  ],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'flow-anonymity', origin: 'county', destination: 'month', k: 4 },
  ],
  [{ model: 'alpha-k-anonymity', sensitive: 'exploitation', alpha: 0.8, k: 3 }],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'km-anonymity', k: 3, m: 2 },
  ],
  [
    { model: 'k-anonymity', k: 2 },
    { model: 'sequence-privacy', sequence: 'route', k: 3, confidence: 1, length: 2 },
  ],
);

/** The fewest persons of any group of rows, of the groups that a row is in. */
function fewest(groups: ReadonlyMap<string, ReadonlySet<string>>): number {
  return Math.min(Infinity, ...[...groups.values()].map(({ size }) => size));
}

function groupPersons(
  keys: readonly (readonly string[])[],
  persons: readonly string[],
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  keys.forEach((mine, at) => {
    for (const key of mine)
      groups.set(key, (groups.get(key) ?? new Set()).add(persons[at] as string));
  });
  return groups;
}

/** The fewest persons that each model counts, from the written rows and nothing of the package. */
function fewestOf(spec: ModelSpec, written: readonly Row[], persons: readonly string[]): number {
  const keyOf = (row: Row, columns: readonly number[]): string =>
    JSON.stringify(columns.map((column) => row[column]));
  const whole = (columns: readonly number[]): number =>
    fewest(
      groupPersons(
        written.map((row) => [keyOf(row, columns)]),
        persons,
      ),
    );
  switch (spec.model) {
    case 'flow-anonymity':
      return whole([1, 2]);
    case 'km-anonymity': {
      const pairs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].slice(a).map((b) => [a, b]));
      const keys = written.map((row) =>
        pairs
          .filter((pair) => pair.every((column) => row[column] !== '*'))
          .map((pair) => `${String(pair)} ${keyOf(row, pair)}`),
      );
      return fewest(groupPersons(keys, persons));
    }
    case 'sequence-privacy': {
      const keys = written.map((row) => {
        const stops = row[4] as readonly string[];
        return stops.flatMap((first, a) => [
          first,
          ...stops.slice(a + 1).map((second) => `${first} ${second}`),
        ]);
      });
      return fewest(groupPersons(keys, persons));
    }
    default:
      return whole('columns' in spec ? [0, 1] : [0, 1, 2]);
  }
}

describe('persons with several rows', () => {
  it('are counted once in every class, combination and sub-sequence of a release', () => {
    fc.assert(
      fc.property(personRows, method, models, (rows, chosen, specs) => {
        const policy = randomPolicy({ models: specs, transformation: { method: chosen } });
        const { release, origin, report } = anonymise(toTable(rows), policy);
        if (release === undefined || origin === undefined) return;
        const written = tableToRows(release) as Row[];
        const persons = Array.from(origin, (row) => personOf(rows, row));
        const found = specs.map((spec) => fewestOf(spec, written, persons));
        specs.forEach((spec, at) => {
          expect(found[at]).toBeGreaterThanOrEqual('k' in spec ? spec.k : 1);
          if (spec.model !== 'alpha-k-anonymity') expect(report?.models[at]?.found).toBe(found[at]);
        });
      }),
      { numRuns: 160 },
    );
  }, 60_000);

  it('do not keep a release from passing the gate, which shares no code with it', async () => {
    await fc.assert(
      fc.asyncProperty(personRows, method, models, async (rows, chosen, specs) => {
        const policy = randomPolicy({
          models: specs,
          transformation: { method: chosen },
          limits: { recordRisk: 1 / 2 },
        });
        const table = toTable(rows);
        const details = {
          codeVersion: '1',
          releasedBy: 'o',
          reason: 'r',
          releasedOn: '2026-01-01',
        };
        const { verdict, issues } = await makeRelease({ table, policy, details });
        // A file of very few rows says their number, which is too small a count for a report.
        const failing = verdict?.checks.filter(({ id, pass }) => !pass && id !== 'small-counts');
        expect(failing ?? []).toEqual([]);
        expect(verdict !== undefined || issues.length > 0).toBe(true);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('are counted as candidates as brute force and the gate count them', async () => {
    await fc.assert(
      fc.asyncProperty(personRows, method, async (rows, chosen) => {
        const policy = randomPolicy({
          models: [{ model: 'k-anonymity', k: 2 }],
          transformation: { method: chosen },
        });
        const originals = toTable(rows);
        const { release } = anonymise(originals, policy);
        if (release === undefined) return;
        const written = tableToRows(release) as Row[];
        const risk = linkageCandidates(originals, release, policy, 2);
        const brute = bruteCandidates(rows, written);
        expect(Array.from(risk.candidates)).toEqual(brute);
        const verdict = await verifyRelease({
          bytes: renderRelease(release),
          policy,
          originals: plainRows(originals),
        });
        const linked = brute.filter((count) => count > 0);
        const check = verdict.checks.find(({ id }) => id === 'candidates');
        expect(check?.found).toBe(linked.length === 0 ? null : Math.min(...linked));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('are assessed as brute force finds them in the originals', () => {
    fc.assert(
      fc.property(personRows, (rows) => {
        const policy = randomPolicy({
          models: [
            { model: 'k-anonymity', k: 2 },
            { model: 'km-anonymity', k: 2, m: 2 },
          ],
        });
        const table = toTable(rows);
        const cells = rows.map(([, ...rest]) => rest);
        const persons = rows.map((_, row) => personOf(rows, row));
        const classes = groupPersons(
          cells.map((row) => [JSON.stringify(row.slice(0, 3))]),
          persons,
        );
        const { prosecutor, models: found } = assessRisk(table, policy);
        expect(prosecutor.smallest).toBe(fewest(classes));
        const risks = cells.map(
          (row) => 1 / (classes.get(JSON.stringify(row.slice(0, 3)))?.size ?? 0),
        );
        expect(prosecutor.uniques).toBe(risks.filter((risk) => risk === 1).length);
        expect(prosecutor.mean).toBeCloseTo(
          risks.reduce((sum, risk) => sum + risk, 0) / rows.length,
          12,
        );
        expect(found.map((result) => result.found)).toEqual(
          policy.models.map((spec) => fewestOf(spec, cells, persons)),
        );
        expect(checkModels(table, policy)).toEqual(found);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
