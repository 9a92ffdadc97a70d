import { describe, expect, it } from 'vitest';
import type { TreatmentSpec } from '../policy/TransformationSpec.js';
import { definePolicy } from '../policy/definePolicy.js';
import { seededRandom } from '../random/seededRandom.js';
import { renderRelease } from '../release/renderRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { anonymise } from '../transform/anonymise.js';
import { verifyRelease } from './verifyRelease.js';

const header = ['id', 'county', 'day', 'income', 'way'];
const rows = Array.from({ length: 120 }, (_, at) => [
  `P${String(100000 + at)}`,
  at % 2 === 0 ? 'A' : 'B',
  `2024-0${String(1 + (at % 9))}-1${String(at % 10)}`,
  String(1000 + Math.floor(at / 4) * 37),
  ['x', 'y', 'z'][at % 3] ?? '',
]);

function policyOf(treatments: Readonly<Record<string, TreatmentSpec>>) {
  return definePolicy({
    name: 'p',
    purpose: 'p',
    attributes: header.map((column) => {
      const treatment = treatments[column];
      if (column === 'id') return { column, role: 'identifier' };
      const role = column === 'county' ? 'quasi-identifier' : 'insensitive';
      return { column, role, ...(treatment && { treatments: [treatment] }) };
    }),
    models: [{ model: 'k-anonymity', k: 5 }],
  });
}

type Cells = readonly (readonly string[])[];

async function failures(
  cells: Cells,
  treatments: Parameters<typeof policyOf>[0],
): Promise<string[]> {
  const sorted = [...cells].sort((left, right) => {
    const at = left.findIndex((cell, place) => cell !== right[place]);
    return at === -1 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
  });
  const text = [header.slice(1), ...sorted].map((row) => `${row.join(',')}\n`).join('');
  const { checks } = await verifyRelease({
    bytes: new TextEncoder().encode(text),
    policy: policyOf(treatments),
    originals: { header, rows },
  });
  return checks.filter(({ pass }) => !pass).map(({ id }) => id);
}

const raw: Cells = rows.map((row) => row.slice(1));
const change = (cells: Cells, column: number, edit: (cell: string, at: number) => string): Cells =>
  cells.map((row, at) => row.map((cell, place) => (place === column ? edit(cell, at) : cell)));

function honest(treatments: Parameters<typeof policyOf>[0], seed = 's'): Cells {
  const { table } = tableFromRows(header, rows);
  const { release } = anonymise(table, policyOf(treatments), { random: seededRandom(seed) });
  if (release === undefined) throw new Error('no release');
  const [, ...lines] = new TextDecoder().decode(renderRelease(release)).trimEnd().split('\n');
  return lines.map((line) => line.split(','));
}

const shift = { day: { treatment: 'date-shift', by: 'id', days: 30 } } as const;
const mean = { income: { treatment: 'microaggregate', k: 5 } } as const;
const exchange = { way: { treatment: 'post-randomise', keep: 0.7 } } as const;

describe('treatments', () => {
  it('pass as they were made, with any draw', async () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      for (const treatments of [shift, mean, exchange, { ...shift, ...mean, ...exchange }])
        expect(await failures(honest(treatments, seed), treatments)).toEqual([]);
    }
  });

  it('are asked for in vain where the untreated column is published', async () => {
    expect(await failures(raw, shift)).toEqual(['truthful', 'treatment/2']);
    expect(await failures(raw, mean)).toEqual(['treatment/3']);
    expect(await failures(raw, exchange)).toEqual(['treatment/4']);
  });

  it('leave no single date as it was, and move none too far', async () => {
    const moved = honest(shift);
    const [first = []] = moved;
    const own = rows.find(
      (row) => row[1] === first[0] && row[3] === first[2] && row[4] === first[3],
    );
    expect(
      await failures(
        [[first[0] ?? '', own?.[2] ?? '', ...first.slice(2)], ...moved.slice(1)],
        shift,
      ),
    ).toContain('truthful');
    expect(
      await failures(
        change(moved, 1, (day, at) => (at === 7 ? '2026-01-01' : day)),
        shift,
      ),
    ).toContain('truthful');
    // Moved by less than a month, but no day of theirs lies in another year.
    expect(
      await failures(
        change(moved, 1, (day) => day.replace('2024', '2025')),
        shift,
      ),
    ).toContain('truthful');
  });

  it('invent no mean', async () => {
    const means = honest(mean);
    expect(
      await failures(
        change(means, 2, () => '999999'),
        mean,
      ),
    ).toEqual(['treatment/3']);
    expect(
      await failures(
        change(means, 2, (cell, at) => (at < 6 ? '1018.5' : cell)),
        mean,
      ),
    ).toEqual(['treatment/3']);
    const true1 = rows[119]?.[3] ?? '';
    expect(
      await failures(
        change(means, 2, (cell, at) => (at === 119 ? true1 : cell)),
        mean,
      ),
    ).toEqual(['treatment/3']);
  });

  it('invent no value in exchange', async () => {
    const exchanged = honest(exchange);
    expect(
      await failures(
        change(exchanged, 3, (cell, at) => (at === 3 ? 'w' : cell)),
        exchange,
      ),
    ).toEqual(['treatment/4']);
  });
});

describe('insensitive columns', () => {
  it('with a value of its own for most rows are refused', async () => {
    const ref = (_: string, at: number): string => `R${String(at)}`;
    const named = rows.map((row, at) => [...row.slice(0, 4), ref('', at)]);
    const bytes = new TextEncoder().encode(
      `${header.slice(1).join(',')}\n${named
        .map((row) => row.slice(1).join(','))
        .sort()
        .join('\n')}\n`,
    );
    const verdict = await verifyRelease({
      bytes,
      policy: policyOf({}),
      originals: { header, rows: named },
    });
    expect(verdict.checks.filter(({ pass }) => !pass).map(({ id }) => id)).toEqual([
      'insensitive-columns',
    ]);
    expect(verdict.notProven).toContain('insensitive-columns-single-out');
  });
});

describe('policies that ask for nothing', () => {
  it('are called by their name', async () => {
    const policy = definePolicy({
      name: 'p',
      purpose: 'p',
      attributes: [{ column: 'way', role: 'insensitive' }],
      models: [{ model: 'k-anonymity', k: 1 }],
    });
    const { passed, notProven } = await verifyRelease({
      bytes: new TextEncoder().encode('way\nx\nx\ny\n'),
      policy,
      originals: { header: ['way'], rows: [['x'], ['x'], ['y']] },
    });
    expect(passed).toBe(true);
    expect(notProven).toEqual(
      expect.arrayContaining(['no-quasi-identifier', 'k-of-one', 'no-identifiers-known']),
    );
  });

  it('leave open whether rows that share a name are one person', async () => {
    const policy = definePolicy({
      name: 'p',
      purpose: 'p',
      attributes: [
        { column: 'id', role: 'identifier' },
        { column: 'name', role: 'identifier' },
        { column: 'way', role: 'quasi-identifier' },
      ],
      models: [{ model: 'k-anonymity', k: 2 }],
    });
    const { passed, notProven } = await verifyRelease({
      bytes: new TextEncoder().encode('way\nx\nx\n'),
      policy,
      originals: {
        header: ['id', 'name', 'way'],
        rows: [
          ['CASE-1', 'Zawadi Tumaini', 'x'],
          ['CASE-2', 'Zawadi Tumaini', 'x'],
        ],
      },
    });
    expect(passed).toBe(true);
    expect(notProven).toContain('rows-of-one-person');
  });
});
