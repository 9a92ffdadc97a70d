import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { personsTable } from '../../test/aggregateSample.js';
import { readCsv } from '../../test/readCsv.js';
import { definePolicy } from '../policy/definePolicy.js';
import { seededRandom } from '../random/seededRandom.js';
import { plainRows } from '../release/makeRelease.js';
import { renderRelease } from '../release/renderRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { verifyRelease } from '../verify/verifyRelease.js';
import { countCombinations } from './countCombinations.js';
import { synthesise } from './synthesise.js';

const policy = definePolicy({
  name: 'drawn',
  purpose: 'a test',
  form: 'synthetic',
  attributes: [
    { column: 'name', role: 'identifier' },
    { column: 'county', role: 'quasi-identifier' },
    { column: 'country', role: 'quasi-identifier' },
    { column: 'way', role: 'sensitive' },
    {
      column: 'month',
      role: 'quasi-identifier',
      hierarchy: { kind: 'dates', levels: ['quarter', 'year'] },
      minimumLevel: 2,
    },
  ],
  models: [{ model: 'km-anonymity', k: 5, m: 2 }],
});
const table = personsTable(400);
const originals = plainRows(table);
const drawn = synthesise(table, policy, { random: seededRandom('drawn') });
const bytes = renderRelease(drawn.release as NonNullable<typeof drawn.release>);
const [header = '', ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\n');

async function failures(rows: readonly string[], head = header): Promise<string[]> {
  const text = `${[head, ...[...rows].sort((a, b) => (cells(a) < cells(b) ? -1 : 1))].join('\n')}\n`;
  const verdict = await verifyRelease({ bytes: new TextEncoder().encode(text), policy, originals });
  return verdict.checks.filter(({ pass }) => !pass).map(({ id }) => id);
}
const cells = (row: string): string => row.replaceAll(',', '\0');

describe('synthesise', () => {
  it('draws rows that the gate passes, with years instead of months', async () => {
    expect(header).toBe('county,country,way,month');
    expect(lines).toHaveLength(400);
    expect(await failures(lines)).toEqual([]);
    expect(new Set(lines.map((line) => line.split(',')[3]))).toEqual(
      new Set(['*', '2020', '2021', '2022', '2023']),
    );
    const verdict = await verifyRelease({ bytes, policy, originals });
    expect(verdict.notProven).toContain('longer-combinations');
  });

  it('says how much is preserved, and invents no pair', () => {
    const [ones, pairs] = drawn.preservation;
    // What fewer than five have is not there.
    expect(ones?.preserved).toBeGreaterThan(0.9);
    expect(pairs?.preserved).toBeGreaterThan(0.8);
    expect(pairs?.fabricated).toBe(0);
    expect(drawn.cells.suppressed / drawn.cells.all).toBeLessThan(0.2);
  });

  it.each<[string, (rows: string[]) => string[], string]>([
    [
      'a pair that few have',
      (rows) => rows.map((row, at) => (at === 0 ? 'Wajir,OM,*,*' : row)),
      'model/0/km-anonymity',
    ],
    [
      'a value that nobody has',
      (rows) => rows.map((row, at) => (at === 0 ? 'Lamu,*,*,*' : row)),
      'model/0/km-anonymity',
    ],
    ['a month', (rows) => rows.map((row) => row.replace(',2020', ',2020-03')), 'model/0'],
    ['a row without any value', (rows) => [...rows, '*,*,*,*'], 'empty-rows'],
    ['a name', (rows) => [...rows, 'Zawadi Nambari 7,*,*,*'], 'identifiers'],
    ['a formula', (rows) => rows.map((row, at) => (at === 0 ? `=${row}` : row)), 'formulas'],
  ])('the gate finds %s', async (_, change, check) => {
    const found = await failures(change(lines));
    expect(found.filter((id) => id.startsWith(check))).not.toEqual([]);
  });

  it('the gate finds the copy of an original whose pairs are all common', async () => {
    const counted = new Map<string, number>();
    for (const row of originals.rows) {
      const key = [row[1], row[2], row[3], String(row[4]).slice(0, 4)].map((x) => x ?? '').join();
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const rare = [...counted].filter(([, count]) => count < 5).map(([key]) => key);
    const only: string[] = [];
    for (const key of rare) {
      const found = await failures([key]);
      if (found.join() === 'copies') only.push(key);
      if (only.length > 0) break;
    }
    expect(only).toHaveLength(1);
    expect(lines).not.toContain(only[0]);
  });

  it('says why there are no rows', () => {
    const rules = (count: number, changed = policy): string[] =>
      synthesise(personsTable(count), changed, { random: seededRandom('') }).issues.map(
        ({ rule }) => rule,
      );
    expect(rules(0)).toEqual(['table-empty']);
    expect(rules(1)).toEqual(['k-exceeds-rows']);
    expect(rules(400, { ...policy, limits: { suppressedCells: 0 } })).toEqual([
      'limit-suppressed-cells',
    ]);
    const wide = Array.from({ length: 3000 }, (_, at) => [String(at), String(at), 'x']);
    expect(rules(0, { ...policy, attributes: [] })).toContain('table-empty');
    expect(
      synthesise(
        tableFromRows(['county', 'country', 'way'], wide).table,
        { ...policy, attributes: policy.attributes.slice(1, 4) },
        { random: seededRandom('') },
      ).release?.rowCount,
    ).toBeGreaterThan(0);
    expect(() => synthesise(table, policy)).toThrow('no source');
  });

  it('refuses models that say nothing about drawn rows', () => {
    const models = [{ model: 'k-anonymity', k: 5 }] as const;
    expect(() => definePolicy({ ...policy, models })).toThrow('policy-model-not-for-form');
    const long = [{ model: 'km-anonymity', k: 5, m: 5 }] as const;
    expect(() => definePolicy({ ...policy, models: long })).toThrow('policy-resolution-too-long');
    const some = [{ model: 'km-anonymity', k: 5, m: 2, columns: ['way'] }] as const;
    expect(() => definePolicy({ ...policy, models: some })).toThrow('policy-resolution-columns');
  });
});

describeWithSharedData('Synthetic Data Showcase', () => {
  it('counts as its README example does: 28 combinations at k = 2, length 3', () => {
    const { header: names, rows } = readCsv(
      readSharedText('anonymise/sds/readme_example.csv'),
      ',',
    );
    const expected = readSharedText('anonymise/sds/readme_example_aggregates_k2_len3_measured.tsv');
    // Empty and 0 are no values there: each row gives up what it does not have.
    const { table: example } = tableFromRows(
      names,
      rows.map((row, at) =>
        row.map((value) => (value === '' || value === '0' ? `none ${String(at)}` : value)),
      ),
    );
    const columns = example.columns.filter((column) => column.kind === 'value');
    const found = countCombinations(columns, 2, 3);
    const { children = [], counts = [], items = 0, starts = [] } = found ?? {};
    const lines = expected.split('\n').flatMap((line) => {
      const [selections = '', count] = line.split('\t');
      return selections.includes(':') ? [[selections, Number(count)] as const] : [];
    });
    expect(lines).toHaveLength(28);
    expect(counts).toHaveLength(1 + lines.length);
    for (const [selections, count] of lines) {
      const node = selections.split(';').reduce((at, selection) => {
        const [name = '', value = ''] = selection.split(':');
        const column = names.indexOf(name);
        const item = (starts[column] ?? 0) + (columns[column]?.values.indexOf(value) ?? 0);
        return children[at * items + item] ?? 0;
      }, 0);
      // Its counts are rounded down to a multiple of two.
      expect([selections, Math.floor((counts[node] ?? 0) / 2) * 2]).toEqual([selections, count]);
    }
  });
});
