import { beforeAll, describe, expect, it } from 'vitest';
import { personsTable, tablesPolicy } from '../../test/aggregateSample.js';
import { aggregateTables } from '../aggregate/aggregateTables.js';
import { definePolicy } from '../policy/definePolicy.js';
import { appendToLedger } from '../release/ledger.js';
import { plainRows } from '../release/makeRelease.js';
import { renderRelease } from '../release/renderRelease.js';
import { sha256 } from '../release/sha256.js';
import type { Policy } from '../policy/Policy.js';
import type { EarlierReleases, ReleaseEvidence } from './ReleaseEvidence.js';
import { verifyRelease } from './verifyRelease.js';

const originals = plainRows(personsTable(300));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
let header = '';
let lines: string[] = [];

beforeAll(async () => {
  const { release } = await aggregateTables(personsTable(300), tablesPolicy);
  const text = new TextDecoder().decode(renderRelease(release as NonNullable<typeof release>));
  [header = '', ...lines] = text.trimEnd().split('\n');
});

async function failures(
  rows: readonly string[],
  more: Partial<ReleaseEvidence> = {},
): Promise<string[]> {
  // By cells, as the file is: a planted fault must be found by what it is, not by the disorder it may cause.
  const cells = (row: string): string => row.replaceAll(',', '\0');
  const sorted = [...rows].sort((left, right) => (cells(left) < cells(right) ? -1 : 1));
  const bytes = encode(`${[header, ...sorted].join('\n')}\n`);
  const verdict = await verifyRelease({ bytes, policy: tablesPolicy, originals, ...more });
  return verdict.checks.filter(({ pass }) => !pass).map(({ id }) => id);
}

/** Counts of a table in the originals that are not in the file. */
function hiddenOf(table: string, columns: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of originals.rows) {
    const cells = [1, 2, 3, 4].map((at) =>
      columns.includes(at) ? (row[at] as string | null) : null,
    );
    const key = [table, ...cells.map((cell) => cell ?? '')].join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const line of lines) counts.delete(line.slice(0, line.lastIndexOf(',')));
  return counts;
}

describe('the gate on tables of counts', () => {
  it('passes them as they were made, and says what it cannot prove', async () => {
    expect(header).toBe('table,county,country,way,month,count');
    expect(await failures(lines)).toEqual([]);
    const bytes = encode(`${[header, ...lines].join('\n')}\n`);
    const verdict = await verifyRelease({ bytes, policy: tablesPolicy, originals });
    expect(verdict.notProven).toContain('common-traits-of-a-group');
    expect(JSON.stringify(verdict)).not.toMatch(/Busia|Zawadi/u);
  });

  it('finds a count in quotes', async () => {
    const quoted = lines.map((line, at) =>
      at === 3 ? line.replace(/,(\d{1,9})$/u, ',"$1"') : line,
    );
    expect(await failures(quoted)).toEqual(['one-spelling']);
  });

  it('finds a small count that is put back', async () => {
    const [small] = [...hiddenOf('county+country', [1, 2])].filter(([, count]) => count < 5);
    expect(await failures([...lines, small?.join() ?? ''])).toEqual(
      expect.arrayContaining(['model/0/k-anonymity', 'model/1/flow-anonymity']),
    );
  });

  it('finds every hidden count whose publication would open another', async () => {
    const large = [
      ...hiddenOf('county+country', [1, 2]),
      ...hiddenOf('country+way', [2, 3]),
    ].filter(([, count]) => count >= 5);
    expect(large.length).toBeGreaterThan(0);
    const found = await Promise.all(
      large.map(async ([key, count]) => failures([...lines, `${key},${String(count)}`])),
    );
    // Some were hidden for the sake of others that were hidden later; but the first ones were needed.
    expect(found.flat()).toContain('hidden-cells');
    expect(new Set(found.flat())).toEqual(new Set(['hidden-cells', 'totals']));
  });

  it.each<[string, (rows: string[]) => string[], string]>([
    ['a count is made up', (rows) => replace(rows, /^county,/u, /(?<=,)\d+$/u, '77'), 'truthful'],
    ['a total is too low', (rows) => replace(rows, /^total,/u, /(?<=,)\d+$/u, '20'), 'totals'],
    ['a count is no number', (rows) => replace(rows, /^county,/u, /(?<=,)\d+$/u, '07'), 'tables'],
    ['a line stands twice', (rows) => [...rows, rows[0] ?? ''], 'tables'],
    ['a table is not declared', (rows) => [...rows, 'way,,,bus,,20'], 'tables'],
    [
      'a value of another column is told',
      (rows) => replace(rows, /^country,/u, /,,(\d+)$/u, ',2021,$1'),
      'tables',
    ],
    ['a formula', (rows) => replace(rows, /^county,/u, /Busia/u, '=Busia'), 'formulas'],
    ['a name', (rows) => replace(rows, /^county,/u, /Busia/u, 'Zawadi Nambari 7'), 'identifiers'],
    ['nothing is left', () => [], 'rows'],
  ])('finds that %s', async (_, change, check) => {
    expect(await failures(change(lines))).toContain(check);
  });

  it('refuses another order, another header, and tables without originals', async () => {
    const reverse = await verifyRelease({
      bytes: encode(`${[header, ...[...lines].reverse()].join('\n')}\n`),
      policy: tablesPolicy,
      originals,
    });
    expect(reverse.checks.find(({ id }) => id === 'order')?.pass).toBe(false);
    const wide = await verifyRelease({
      bytes: encode(`${[`${header},note`, ...lines.map((line) => `${line},`)].join('\n')}\n`),
      policy: tablesPolicy,
      originals,
    });
    expect(wide.checks.filter(({ pass }) => !pass).map(({ id }) => id)).toContain('columns');
    const bytes = encode(`${[header, ...lines].join('\n')}\n`);
    const blind = await verifyRelease({ bytes, policy: tablesPolicy });
    const failing = blind.checks.filter(({ pass }) => !pass).map(({ id }) => id);
    expect(failing).toEqual(expect.arrayContaining(['truthful', 'hidden-cells', 'identifiers']));
  });

  it('subtracts tables from earlier tables and from earlier rows', async () => {
    const report = encode(JSON.stringify({ rows: { out: lines.length, in: 300 } }));
    // True, and yet not the report that the gate makes.
    expect(await failures(lines, { reports: [report] })).toEqual(['reports-recognised']);
    const wrong = encode(JSON.stringify({ rows: { out: lines.length, in: 299 }, few: 3 }));
    expect(await failures(lines, { reports: [wrong] })).toEqual([
      'reports-recognised',
      'small-counts',
      'counts-reconcile',
    ]);
    // The same tables of two persons fewer.
    const before = await aggregateTables(personsTable(298), tablesPolicy);
    const bytes = renderRelease(before.release as NonNullable<typeof before.release>);
    expect(await failures(lines, { earlier: await ledgerOf(bytes, 'aggregate') })).toEqual([
      'differencing',
    ]);
    const same = encode(`${[header, ...lines].join('\n')}\n`);
    expect(await failures(lines, { earlier: await ledgerOf(same, 'aggregate') })).toEqual([]);
    const rows = originals.rows.slice(2).map((row) => String(row[1]));
    const file = encode(`county\n${rows.sort().join('\n')}\n`);
    expect(await failures(lines, { earlier: await ledgerOf(file, 'microdata') })).toEqual([
      'differencing',
    ]);
  });

  it('knows contradictions of a policy for tables', () => {
    const rulesOf = (change: Partial<Policy>): string => {
      try {
        definePolicy({ ...tablesPolicy, ...change });
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(rulesOf({})).toBe('');
    expect(rulesOf({ tables: [] })).toContain('policy-tables-missing');
    expect(rulesOf({ form: 'microdata' })).toContain('policy-tables-not-for-form');
    expect(rulesOf({ tables: [{ columns: ['name'] }] })).toContain('column-not-counted');
    expect(rulesOf({ tables: [{ columns: ['way', 'way'] }] })).toContain('column-twice');
    expect(rulesOf({ tables: [{ columns: ['way'] }, { columns: ['way'] }] })).toContain(
      'policy-table-twice',
    );
    expect(
      rulesOf({ models: [{ model: 'distinct-l-diversity', sensitive: 'way', l: 2 }] }),
    ).toContain('policy-model-not-for-form');
  });
});

function replace(rows: readonly string[], pick: RegExp, what: RegExp, by: string): string[] {
  const at = rows.findIndex((row) => pick.test(row) && what.test(row));
  expect(at).toBeGreaterThan(-1);
  return rows.map((row, place) => (place === at ? row.replace(what, by) : row));
}

async function ledgerOf(bytes: Uint8Array, form: Policy['form']): Promise<EarlierReleases> {
  const hash = `sha256:${'0'.repeat(64)}`;
  const ledger = await appendToLedger([], {
    fileHash: await sha256(bytes),
    policyHash: hash,
    inputHash: hash,
    codeVersion: '0.1.0',
    policyName: 'before',
    form,
    rows: 1,
    riskBefore: 1,
    riskAfter: 0.2,
    releasedBy: 'office',
    reason: 'test',
    releasedOn: '2026-01-01',
  });
  return { ledger, files: [bytes] };
}
