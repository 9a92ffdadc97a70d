import { describe, expect, it } from 'vitest';
import type { TreatmentSpec } from '../policy/TransformationSpec.js';
import { definePolicy, readPolicy } from '../policy/definePolicy.js';
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
  // Day and income, insensitive here, together tell most rows apart: that is refused by itself.
  return checks.filter(({ pass, id }) => !pass && id !== 'insensitive-columns').map(({ id }) => id);
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

describe('treatments after one that leaves no trace', () => {
  const chain: readonly TreatmentSpec[] = [
    { treatment: 'microaggregate', k: 5 },
    { treatment: 'round', base: 100 },
  ];

  it('are an error of the policy', () => {
    const { policy, issues } = readPolicy({
      ...policyOf({}),
      attributes: [{ column: 'income', role: 'insensitive', treatments: chain }],
    });
    expect(policy).toBeUndefined();
    expect(issues.map(({ rule }) => rule)).toContain('policy-treatments-not-provable');
    const turned = readPolicy({
      ...policyOf({}),
      attributes: [{ column: 'income', role: 'insensitive', treatments: [...chain].reverse() }],
    });
    expect(turned.policy).toBeDefined();
  });

  it.each([
    ['the untreated column', (cell: string) => cell],
    ['a text', (_: string, at: number) => `girl ${String(at)}`],
  ])('do not pass with %s, whoever wrote the policy', async (_, edit) => {
    const policy = policyOf({});
    const forced = {
      ...policy,
      attributes: policy.attributes.map((attribute) =>
        attribute.column === 'income' ? { ...attribute, treatments: chain } : attribute,
      ),
    };
    const text = [header.slice(1), ...change(raw, 2, edit)].map((row) => `${row.join(',')}\n`);
    const { checks } = await verifyRelease({
      bytes: new TextEncoder().encode(text.join('')),
      policy: forced,
      originals: { header, rows },
    });
    expect(checks.find(({ id }) => id === 'treatment/3')?.pass).toBe(false);
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

describe('columns outside the quasi-identifiers', () => {
  const digits = (at: number): string[] => [String(at % 10), String(Math.floor(at / 10))];
  const verdictOf = (
    columns: readonly (readonly [column: string, role: 'sensitive' | 'insensitive'])[],
    valuesOf: (at: number) => readonly string[],
  ) => {
    const names = ['county', ...columns.map(([column]) => column)];
    const people = Array.from({ length: 100 }, (_, at) => ['Kwale', ...valuesOf(at)]);
    const text = `${names.join(',')}\n${people
      .map((row) => row.join(','))
      .sort()
      .join('\n')}\n`;
    return verifyRelease({
      bytes: new TextEncoder().encode(text),
      policy: definePolicy({
        name: 'p',
        purpose: 'p',
        attributes: [
          { column: 'county', role: 'quasi-identifier' },
          ...columns.map(([column, role]) => ({ column, role })),
        ],
        models: [{ model: 'k-anonymity', k: 5 }],
      }),
      originals: { header: names, rows: people },
    });
  };
  const failed = (verdict: Awaited<ReturnType<typeof verdictOf>>): string[] =>
    verdict.checks.filter(({ pass }) => !pass).map(({ id }) => id);

  it('with a value of its own for most rows are refused when they are sensitive, too', async () => {
    const verdict = await verdictOf([['ref', 'sensitive']], (at) => [`R${String(at)}`]);
    expect(failed(verdict)).toEqual(['insensitive-columns']);
  });

  it('are refused when insensitive ones together tell most rows apart', async () => {
    const both = [['tens', 'insensitive'] as const, ['ones', 'insensitive'] as const];
    expect(failed(await verdictOf(both, digits))).toEqual(['insensitive-columns']);
  });

  it('are named as open when sensitive ones together tell rows apart', async () => {
    const both = [['tens', 'sensitive'] as const, ['ones', 'sensitive'] as const];
    const verdict = await verdictOf(both, digits);
    expect(failed(verdict)).toEqual([]);
    expect(verdict.notProven).toContain('insensitive-columns-single-out');
    const alike = await verdictOf(both, (at) => digits(at - (at % 10)));
    expect(alike.notProven).not.toContain('insensitive-columns-single-out');
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
