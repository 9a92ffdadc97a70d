import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { readCsv } from '../../test/readCsv.js';
import { definePolicy } from '../policy/definePolicy.js';
import type { AttributePolicy, Policy } from '../policy/Policy.js';
import { assessRisk } from '../risk/assessRisk.js';
import { linkageCandidates } from '../risk/linkageCandidates.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { tableToRows } from '../table/tableToRows.js';
import { measureUtility } from '../utility/measureUtility.js';
import { anonymise } from './anonymise.js';

function policyOver(columns: readonly string[], k: number, more: Partial<Policy> = {}): Policy {
  const attributes: AttributePolicy[] = columns.map((column) => ({
    column,
    role: 'quasi-identifier',
  }));
  return definePolicy({
    name: 'test',
    purpose: 'test',
    attributes,
    models: [{ model: 'k-anonymity', k }],
    ...more,
  });
}

const rules = (issues: readonly { rule: string }[]): string[] => issues.map(({ rule }) => rule);

describe('anonymise on bad input', () => {
  const { table } = tableFromRows(
    ['a', '__proto__'],
    [
      ['1', 'x'],
      ['1', 'x'],
      ['2', 'y'],
    ],
  );

  it('refuses empty tables, too few rows and releases without rows', () => {
    const empty = tableFromRows(['a'], []).table;
    expect(rules(anonymise(empty, policyOver(['a'], 2)).issues)).toEqual(['table-empty']);
    expect(rules(anonymise(table, policyOver(['a', '__proto__'], 4)).issues)).toEqual([
      'k-exceeds-rows',
    ]);
    const single = tableFromRows(['a'], [['1']]).table;
    expect(rules(anonymise(single, policyOver(['a'], 2)).issues)).toEqual(['k-exceeds-rows']);
  });

  it('refuses undeclared and missing columns by position', () => {
    expect(anonymise(table, policyOver(['a', 'b'], 2)).issues).toMatchObject([
      { rule: 'column-undeclared', path: '/columns/1' },
      { rule: 'column-missing', path: '/attributes/1' },
    ]);
  });

  it('treats a column called __proto__ like any other', () => {
    const { release, report } = anonymise(table, policyOver(['a', '__proto__'], 2));
    expect(release && tableToRows(release)).toEqual([
      ['1', 'x'],
      ['1', 'x'],
    ]);
    expect(report).toMatchObject({ rowsIn: 3, rowsOut: 2, rowsDropped: 1 });
  });

  it('refuses a hierarchy with a hole, and limits that do not hold, without writing anything', () => {
    const attributes: AttributePolicy[] = [
      { column: 'a', role: 'quasi-identifier', hierarchy: { kind: 'table', rows: [['1', '*']] } },
      { column: '__proto__', role: 'insensitive' },
    ];
    const holed = policyOver([], 2, { attributes });
    expect(anonymise(table, holed).issues).toMatchObject([
      { rule: 'hierarchy-hole', params: { count: 1 } },
    ]);
    const limited = anonymise(
      table,
      policyOver(['a', '__proto__'], 2, { limits: { suppressedRows: 0.1 } }),
    );
    expect(rules(limited.issues)).toEqual(['limit-suppressed-rows']);
    expect(limited.release).toBeUndefined();
  });

  it('refuses forty quasi-identifiers for cell suppression at once, and generalises them', () => {
    const names = Array.from({ length: 40 }, (_, at) => `c${String(at)}`);
    const wide = tableFromRows(
      names,
      Array.from({ length: 30 }, (_, row) => names.map((_name, at) => String((row * at) % 3))),
    ).table;
    expect(() => anonymise(wide, policyOver(names, 2))).toThrow(/Too many quasi-identifiers/u);
  });

  it('ends when it is aborted', () => {
    expect(() =>
      anonymise(table, policyOver(['a', '__proto__'], 2), { signal: AbortSignal.abort() }),
    ).toThrow(/aborted/u);
  });

  it('takes a quasi-identifier of which every value occurs once', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [String(row), String(row % 2)]);
    const { report } = anonymise(
      tableFromRows(['id', 'b'], rows).table,
      policyOver(['id', 'b'], 11),
    );
    expect(report).toMatchObject({ rowsOut: 5000, cellsSuppressed: 5000 });
  });
});

describe('presence in a population', () => {
  it('is bounded for every class of released rows', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [String(row % 4), String(row % 3)]);
    const members = Uint8Array.from(rows, (_, row) => (row % 5 === 0 ? 1 : 0));
    const { table } = tableFromRows(['a', 'b'], rows);
    const policy = policyOver(['a', 'b'], 2, {
      models: [
        { model: 'k-map', k: 5 },
        { model: 'delta-presence', minimum: 0, maximum: 0.5 },
      ],
      transformation: { method: 'generalise' },
    });
    const { release, report } = anonymise(table, policy, { members });
    expect(report?.rowsIn).toBe(8);
    expect(release?.rowCount).toBeGreaterThan(0);
  });
});

describeWithSharedData('the wildcard illusion', () => {
  it('does not happen: francdat at k = 2 leaves no one linkable, where sdcMicro leaves 2', () => {
    const { header, rows } = readCsv(readSharedText('anonymise/sdcmicro/francdat.csv'), ',');
    const keys = ['Key1', 'Key2', 'Key3', 'Key4'];
    const picked = rows.map((row) => keys.map((key) => row[header.indexOf(key)] as string));
    const { table } = tableFromRows(keys, picked);
    const policy = policyOver(keys, 2, { transformation: { method: 'suppress' } });
    const { release } = anonymise(table, policy);
    expect(linkageCandidates(table, release as NonNullable<typeof release>, policy, 2).belowK).toBe(
      0,
    );
    // Record 4 as sdcMicro releases it: one single candidate, although its own count says 4.
    const wildcard = tableFromRows(
      keys,
      picked.map((row, at) => (at === 3 ? ['*', ...row.slice(1)] : row)),
    ).table;
    expect(linkageCandidates(table, wildcard, policy, 2).candidates[3]).toBe(1);
  });
});

describe('assessRisk and measureUtility', () => {
  const rows = Array.from({ length: 60 }, (_, row) => [
    String(row % 2),
    String(row % 3),
    row === 59 ? 'rare' : 'often',
  ]);
  const { table } = tableFromRows(['a', 'b', 'c'], rows);
  const policy = policyOver(['a', 'b', 'c'], 5);

  it('say in words who can be found, in both languages', () => {
    expect(assessRisk(table, policy).findings[0]).toEqual({
      columns: ['c'],
      records: 1,
      text: '1 record can be found by c',
    });
    expect(assessRisk(table, policy, { language: 'sw' }).findings[0]?.text).toBe(
      'Rekodi 1 inaweza kupatikana kwa c',
    );
    expect(assessRisk(table, policy).models[0]).toMatchObject({ holds: false, found: 1 });
  });

  it('measure nothing lost on an unchanged table', () => {
    const origin = Int32Array.from(rows, (_, row) => row);
    const report = measureUtility(table, table, policy, origin, { corridor: ['a', 'b'] });
    expect(report.loss).toMatchObject({ mean: 0, entropy: 0 });
    expect(report.klDivergence).toBe(0);
    expect(report.corridor).toMatchObject({ relativeError: 0, lost: 0, usable: 6 });
    expect(report.combinations[1]).toMatchObject({
      preserved: 1,
      fabricated: 0,
      meanCountError: 0,
    });
  });

  it('measure what a release lost', () => {
    const { release, origin } = anonymise(table, policy);
    if (release === undefined || origin === undefined) throw new Error('no release');
    const report = measureUtility(table, release, policy, origin, { corridor: ['a', 'b'] });
    expect(report.loss.mean).toBeGreaterThan(0);
    expect(report.loss.columns[2]?.loss).toBeGreaterThan(0);
    expect(report.combinations[0]?.preserved).toBeLessThan(1);
    expect(assessRisk(release, policy).models[0]?.holds).toBe(true);
  });
});
