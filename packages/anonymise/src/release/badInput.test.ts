import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { AttributePolicy, Policy, ReleaseForm } from '../policy/Policy.js';
import { seededRandom } from '../random/seededRandom.js';
import type { Cell, Table } from '../table/Table.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { makeRelease, type ReleaseOutcome } from './makeRelease.js';

const forms = ['microdata', 'aggregate', 'synthetic'] as const;

function policyOf(
  form: ReleaseForm,
  columns: readonly string[],
  k = 5,
  hierarchy?: AttributePolicy['hierarchy'],
): Policy {
  return definePolicy({
    name: 'bad input',
    purpose: 'a test',
    form,
    attributes: columns.map((column) => ({
      column,
      role: 'quasi-identifier' as const,
      ...(hierarchy && { hierarchy }),
    })),
    models: [
      form === 'synthetic' ? { model: 'km-anonymity', k, m: 2 } : { model: 'k-anonymity', k },
    ],
    ...(form === 'aggregate' && {
      tables: columns.slice(0, 2).map((column) => ({ columns: [column] })),
    }),
  });
}

async function release(
  table: Table,
  policy: Policy,
  signal?: AbortSignal,
): Promise<ReleaseOutcome> {
  return makeRelease({
    table,
    policy,
    details: {
      inputHash: `sha256:${'0'.repeat(64)}`,
      codeVersion: '0.1.0',
      releasedBy: 'office',
      reason: 'test',
      releasedOn: '2026-07-14',
    },
    options: { random: seededRandom('bad input'), ...(signal && { signal }) },
  });
}

function tableOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return tableFromRows(columns, rows).table;
}

/** Nothing that could be written, and a rule that says why. */
function refusal({ sealed, report, page, issues }: ReleaseOutcome): string[] {
  expect([sealed, report, page]).toEqual([undefined, undefined, undefined]);
  return issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

const repeat = (count: number, make: (at: number) => readonly Cell[]): (readonly Cell[])[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe.each(forms)('bad input to a release of %s', (form) => {
  it('no rows: an issue, nothing written', async () => {
    expect(refusal(await release(tableOf(['a', 'b'], []), policyOf(form, ['a', 'b'])))).toContain(
      'table-empty',
    );
  });

  it('one row, or fewer rows than k', async () => {
    for (const count of [1, 4]) {
      const table = tableOf(
        ['a', 'b'],
        repeat(count, () => ['x', 'y']),
      );
      expect(refusal(await release(table, policyOf(form, ['a', 'b'])))).toEqual(['k-exceeds-rows']);
    }
  });

  it('a column that nobody declared, and one that is missing', async () => {
    const table = tableOf(
      ['a', 'c'],
      repeat(50, () => ['x', 'y']),
    );
    expect(refusal(await release(table, policyOf(form, ['a', 'b'])))).toEqual([
      'column-undeclared',
      'column-missing',
    ]);
  });

  it('a hierarchy with a hole', async () => {
    const hierarchy = { kind: 'table', rows: [['x', 'group', '*']] } as const;
    const table = tableOf(
      ['a', 'b'],
      repeat(50, (at) => ['x', at === 7 ? 'Wanjiku' : 'x']),
    );
    const outcome = await release(table, policyOf(form, ['a', 'b'], 5, hierarchy));
    expect(refusal(outcome)).toEqual(['hierarchy-hole']);
    expect(JSON.stringify(outcome)).not.toContain('Wanjiku');
  });

  it('headers like __proto__ and constructor, and values like them', async () => {
    const columns = ['__proto__', 'constructor'];
    const table = tableOf(
      columns,
      repeat(60, (at) => ['toString', at % 2 === 0 ? '__proto__' : 'x']),
    );
    const { sealed, verdict } = await release(table, policyOf(form, columns));
    expect(verdict?.checks.filter(({ pass }) => !pass)).toEqual([]);
    expect(new TextDecoder().decode(sealed?.bytes)).toContain('__proto__,constructor');
  });

  it('NaN, infinities and mixed types', async () => {
    const cells: Cell[] = [NaN, Infinity, 1, '1', true, null, undefined];
    const { table, issues } = tableFromRows(
      ['a', 'b'],
      repeat(70, (at) => [cells[at % cells.length], 'x']),
    );
    expect(issues.map(({ rule }) => rule)).toEqual(['table-not-a-number', 'table-mixed-types']);
    const { sealed, verdict } = await release(table, policyOf(form, ['a', 'b']));
    expect(verdict?.checks.filter(({ pass }) => !pass)).toEqual([]);
    expect(new TextDecoder().decode(sealed?.bytes)).not.toMatch(/NaN|Infinity/u);
  });

  it('a column of which every value occurs once: none of them gets out', async () => {
    const table = tableOf(
      ['a', 'b'],
      repeat(10_000, (at) => [`value ${String(at)}`, 'x']),
    );
    const { sealed, verdict } = await release(table, policyOf(form, ['a', 'b']));
    expect(verdict?.checks.filter(({ pass }) => !pass)).toEqual([]);
    expect(new TextDecoder().decode(sealed?.bytes)).not.toContain('value');
  }, 60_000);

  it('forty quasi-identifiers end soon, with a release or a reason', async () => {
    const columns = Array.from({ length: 40 }, (_, at) => `c${String(at)}`);
    const table = tableOf(
      columns,
      repeat(200, (at) => columns.map((_, place) => String((at * (place + 1)) % 3))),
    );
    const policy = {
      ...policyOf(form, columns),
      transformation: { method: 'generalise' },
    } as const;
    const outcome = await release(table, policy);
    if (outcome.sealed === undefined) expect(refusal(outcome).length).toBeGreaterThan(0);
    else expect(outcome.verdict?.passed).toBe(true);
  }, 60_000);

  it('an end that the caller asks for', async () => {
    const table = tableOf(
      ['a', 'b'],
      repeat(200, (at) => [String(at % 9), String(at % 7)]),
    );
    await expect(release(table, policyOf(form, ['a', 'b']), AbortSignal.abort())).rejects.toThrow(
      'aborted',
    );
  });
});

describe.each(forms)('an end that the caller asks for in the midst of %s', (form) => {
  it('is seen wherever it is looked for, and nothing is written then', async () => {
    const table = tableOf(
      ['a', 'b'],
      repeat(2_000, (at) => [String(at % 90), String(at % 7)]),
    );
    const policy = policyOf(form, ['a', 'b']);
    const looks = async (most: number): Promise<number> => {
      let count = 0;
      const signal = {
        get aborted() {
          return ++count > most;
        },
      };
      const outcome = release(table, policy, signal as AbortSignal);
      if (most === Infinity) await outcome;
      else await expect(outcome).rejects.toThrow('aborted');
      return count;
    };
    const all = await looks(Infinity);
    expect(all).toBeGreaterThan(0);
    for (const most of new Set([0, all >> 1, all - 1])) expect(await looks(most)).toBe(most + 1);
  });
});

describe('a policy that contradicts itself', () => {
  it('is refused before any data are looked at', () => {
    const input = {
      name: 'x',
      purpose: 'x',
      attributes: [
        { column: 'a', role: 'quasi-identifier', minimumLevel: 3, maximumLevel: 1 },
        {
          column: 'b',
          role: 'quasi-identifier',
          hierarchy: {
            kind: 'tree',
            nodes: [
              { code: 'x', parent: 'y' },
              { code: 'y', parent: 'x' },
            ],
          },
        },
      ],
      models: [{ model: 'k-anonymity', k: 5 }],
    } as const;
    expect(() => definePolicy(input)).toThrow(/policy-levels-contradict.*hierarchy-cycle/u);
  });
});
