import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { createAttacker, type Attacker } from './Attacker.js';
import type { Equation, Interval, Term } from './Equation.js';
import { hiddenSystem, reduced } from './HiddenSystem.js';
import type { ProtectionProblem, PublishedCell } from './ProtectionProblem.js';
import { protectCells } from './protectCells.js';
import { dominates, tooFew, upperProtection, withinPercent } from './primaryRules.js';

let attacker: Attacker;
beforeAll(async () => {
  attacker = await createAttacker();
});

/** What an outsider concludes about every hidden variable. */
function attack(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<number>,
): Map<number, Interval> {
  const system = hiddenSystem(problem, suppressed);
  const found = new Map<number, Interval>();
  for (const { variables, equations } of system.pieces) {
    const place = new Map(variables.map((variable, index) => [variable, index]));
    const siege = attacker.besiege(
      variables.length,
      equations.map((equation) => reduced(equation, problem.values, place)),
    );
    variables.forEach((variable, index) => {
      const { low, high } = siege.bounds([[index, 1]]);
      found.set(variable, {
        low: Math.ceil(low - 1e-6) + 0,
        high: high === null ? null : Math.floor(high + 1e-6) + 0,
      });
    });
    siege.release();
  }
  return found;
}

/** A table with margins; counts from 1 to k - 1 are sensitive. */
function tableProblem(
  inner: readonly (readonly number[])[],
  k: number,
  least: { readonly lower?: number } = { lower: 1 },
): ProtectionProblem {
  const columns = inner[0]?.length ?? 0;
  const rows = inner.length;
  const full = [
    ...inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)]),
    Array.from({ length: columns + 1 }, (_, column) =>
      inner.reduce(
        (sum, row) => sum + (column < columns ? row[column]! : row.reduce((a, b) => a + b, 0)),
        0,
      ),
    ),
  ];
  const at = (row: number, column: number): number => row * (columns + 1) + column;
  const equations: Equation[] = [];
  for (let row = 0; row <= rows; row += 1)
    equations.push({
      terms: Array.from({ length: columns + 1 }, (_, column): Term => [
        at(row, column),
        column < columns ? 1 : -1,
      ]),
      relation: '=',
      constant: 0,
    });
  for (let column = 0; column <= columns; column += 1)
    equations.push({
      terms: Array.from({ length: rows + 1 }, (_, row): Term => [
        at(row, column),
        row < rows ? 1 : -1,
      ]),
      relation: '=',
      constant: 0,
    });
  const values = full.flat();
  return {
    values,
    equations,
    cells: values.map((value, variable): PublishedCell => {
      const margin = variable % (columns + 1) === columns || variable >= rows * (columns + 1);
      return {
        shows: [variable],
        cost: value + (margin ? 1e6 : value === 0 ? 1e3 : 0),
        requirements: tooFew(value, k)
          ? [{ terms: [[variable, 1]], upper: k, width: k - 1, ...least }]
          : [],
      };
    }),
  };
}

const primaryOf = (problem: ProtectionProblem): Set<number> =>
  new Set(
    problem.cells.flatMap(({ requirements }, index) => (requirements.length > 0 ? [index] : [])),
  );

/** Numbers that look random and are the same every time. */
function* lehmer(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

describe('complementary suppression', () => {
  it('breaks tables protected by primary suppression alone, and fails to break ours', async () => {
    const random = lehmer(7);
    const next = (): number => random.next().value as number;
    let opened = 0;
    let sensitive = 0;
    for (let round = 0; round < 25; round += 1) {
      const inner = Array.from({ length: 5 }, () =>
        Array.from({ length: 4 }, () => (next() < 0.25 ? 0 : Math.floor(next() * 40))),
      );
      const problem = tableProblem(inner, 5);
      const primary = primaryOf(problem);
      for (const [variable, { low, high }] of attack(problem, primary)) {
        sensitive += 1;
        if (low === high && low === problem.values[variable]) opened += 1;
      }
      const ours = await protectCells(problem, attacker);
      for (const index of primary) expect(ours.suppressed.has(index)).toBe(true);
      for (const [variable, { low, high }] of attack(problem, ours.suppressed)) {
        expect(low).not.toBe(high);
        if (!primary.has(variable)) continue;
        // Everything from one to five is still possible.
        expect([low <= 1, high === null || high >= 5]).toEqual([true, true]);
      }
    }
    expect(sensitive).toBeGreaterThan(30);
    expect(opened).toBeGreaterThan(0.9 * sensitive);
  });

  it('suppresses nothing where nothing is sensitive', async () => {
    const { suppressed } = await protectCells(
      tableProblem(
        [
          [10, 20],
          [30, 40],
        ],
        5,
      ),
      attacker,
    );
    expect(suppressed.size).toBe(0);
  });

  it('takes the total out when the parts alone would give it away', async () => {
    // Everyone is in one cell: its row, its column and the grand total all say 3.
    const problem = tableProblem(
      [
        [3, 0],
        [0, 0],
      ],
      5,
    );
    const { suppressed } = await protectCells(problem, attacker);
    for (const [, { low, high }] of attack(problem, suppressed)) expect(low).not.toBe(high);
  });

  it('hides a complement that denominator and numerator would tell', async () => {
    // 17 of 20: the other three are as few as three alone.
    const problem: ProtectionProblem = {
      values: [17, 20],
      equations: [],
      cells: [
        {
          shows: [0, 1],
          cost: 1,
          requirements: [
            {
              terms: [
                [1, 1],
                [0, -1],
              ],
              upper: 5,
              width: 4,
            },
          ],
        },
        { shows: [1], cost: 1, requirements: [] },
        { shows: [0], cost: 5, requirements: [] },
      ],
    };
    const { suppressed } = await protectCells(problem, attacker);
    expect([...suppressed].sort()).not.toEqual([0]);
  });

  it('stops rather than release what it cannot protect', async () => {
    const problem: ProtectionProblem = {
      values: [3],
      equations: [{ terms: [[0, 1]], relation: '=', constant: 3 }],
      cells: [
        {
          shows: [0],
          cost: 1,
          requirements: [{ terms: [[0, 1]], upper: 5, width: 4 }],
          table: 'PT-01 by sex',
        },
      ],
    };
    await expect(protectCells(problem, attacker)).rejects.toMatchObject({
      code: 'DISCLOSURE-NOT-PROVED',
      // Which one, and never a number of it.
      hint: 'Publish with fewer breakdowns (--by), or leave out one of PT-01 by sex.',
    });
  });
});

interface SuppressionTable {
  readonly id: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly number[])[];
  readonly suppressed: readonly string[];
  readonly primary: readonly string[];
  readonly attack: { readonly nonNegative: Readonly<Record<string, readonly [number, number]>> };
}
interface Ledger {
  readonly id: string;
  readonly atoms: readonly string[];
  readonly truth: Readonly<Record<string, number>>;
  readonly published: readonly { readonly atoms: readonly string[]; readonly value: number }[];
  readonly intervals: Readonly<Record<string, readonly [number, number | null]>>;
}

describeWithSharedData('disclosure oracles', () => {
  let oracle: {
    readonly suppressionTables: readonly SuppressionTable[];
    readonly ledger: readonly Ledger[];
    readonly primaryRules: {
      readonly cases: readonly {
        readonly id: string;
        readonly contributions?: readonly number[];
        readonly tests?: readonly {
          readonly rule: string;
          readonly n?: number;
          readonly k?: number;
          readonly p?: number;
          readonly q?: number;
          readonly unsafe: boolean;
        }[];
      }[];
    };
  };
  beforeAll(() => {
    oracle = JSON.parse(readSharedText('indicators/oracles/disclosure.json')) as typeof oracle;
  });

  it('primary rules', () => {
    let tested = 0;
    for (const { id, contributions = [], tests = [] } of oracle.primaryRules.cases)
      for (const { rule, n = 0, k = 0, p = 0, q = 100, unsafe } of tests) {
        const found =
          rule === 'minimum frequency'
            ? tooFew(contributions.length, n)
            : rule === '(n,k)'
              ? dominates(contributions, n, k)
              : withinPercent(contributions, rule === '(p,q)' ? (100 * p) / q : p);
        expect([id, rule, found]).toEqual([id, rule, unsafe]);
        tested += 1;
      }
    expect(tested).toBeGreaterThan(20);
    expect(upperProtection([300, 20, 10], 10)).toBeCloseTo(20, 9);
  });

  it('the attacker finds the intervals of every published table', () => {
    for (const table of oracle.suppressionTables) {
      const problem = tableProblem(table.values, 1);
      const width = table.columns.length + 1;
      const place = (name: string): number => {
        const [row = '', column = ''] = name.split('|');
        const at = (list: readonly string[], code: string): number =>
          code === '_T' ? list.length : list.indexOf(code);
        return at(table.rows, row) * width + at(table.columns, column);
      };
      const found = attack(problem, new Set(table.suppressed.map(place)));
      for (const [name, [low, high]] of Object.entries(table.attack.nonNegative))
        expect([table.id, name, found.get(place(name))]).toEqual([table.id, name, { low, high }]);
    }
  });

  it('our suppression of the same tables leaves nothing exact', async () => {
    for (const table of oracle.suppressionTables) {
      const problem = tableProblem(table.values, 5);
      const { suppressed } = await protectCells(problem, attacker);
      for (const { low, high } of attack(problem, suppressed).values())
        expect([table.id, low === high]).toEqual([table.id, false]);
    }
  });

  it('the attacker finds the intervals of linked tables, calendars and revisions', () => {
    for (const { id, atoms, truth, published, intervals } of oracle.ledger) {
      const equations = published.map(({ atoms: parts, value }): Equation => ({
        terms: parts.map((atom): Term => [atoms.indexOf(atom), 1]),
        relation: '=',
        constant: value,
      }));
      const problem: ProtectionProblem = {
        values: atoms.map((atom) => truth[atom] ?? 0),
        equations,
        cells: [],
      };
      const found = attack(problem, new Set());
      for (const [atom, [low, high]] of Object.entries(intervals))
        expect([id, atom, found.get(atoms.indexOf(atom))]).toEqual([id, atom, { low, high }]);
    }
  });
});

/** A table of three axes with all margins; an index counts the last axis fastest, and each axis has its total last. */
function cubeProblem(sides: readonly [number, number, number], k: number): ProtectionProblem {
  const [, columns, layers] = sides;
  const size = (sides[0] + 1) * (columns + 1) * (layers + 1);
  const strides = [(columns + 1) * (layers + 1), layers + 1, 1];
  const code = (at: number, axis: number): number =>
    Math.floor(at / strides[axis]!) % (sides[axis]! + 1);
  const inner = (at: number): boolean => sides.every((side, axis) => code(at, axis) < side);
  // Small counts, many zeros, no pattern; the same in every run.
  const values = Array.from({ length: size }, (_, at) =>
    inner(at) ? Math.max(0, ((at * 7919) % 23) - 8) : 0,
  );
  const equations: Equation[] = [];
  sides.forEach((side, axis) => {
    for (let at = 0; at < size; at += 1) {
      if (code(at, axis) !== side) continue;
      const parts = Array.from({ length: side }, (_, one) => at + (one - side) * strides[axis]!);
      values[at] = parts.reduce((sum, part) => sum + values[part]!, 0);
      equations.push({
        terms: [[at, -1], ...parts.map((part): Term => [part, 1])],
        relation: '=',
        constant: 0,
      });
    }
  });
  const cells: PublishedCell[] = values.map((value, at) => ({
    shows: [at],
    cost: 1 + value + (inner(at) ? 0 : 1e4),
    requirements: tooFew(value, k) ? [{ terms: [[at, 1]], upper: k, width: k - 1 }] : [],
  }));
  return { values, equations, cells };
}

describe('a table of three axes', () => {
  it('is protected with few linear programs and few cells, and stands a full attack', async () => {
    const problem = cubeProblem([12, 4, 7], 5);
    const sensitive = problem.cells.filter(({ requirements }) => requirements.length > 0).length;
    const { suppressed, solved, attacked } = await protectCells(problem, attacker);
    expect(sensitive).toBeGreaterThan(40);
    expect(suppressed.size).toBeLessThan(3 * sensitive);
    expect(solved).toBeLessThan(attacked / 2);
    for (const [variable, { low, high }] of attack(problem, suppressed)) {
      expect(high === null || high > low).toBe(true);
      if (!tooFew(problem.values[variable]!, 5)) continue;
      expect(high ?? Infinity).toBeGreaterThanOrEqual(5);
      expect((high ?? Infinity) - low).toBeGreaterThanOrEqual(4);
    }
  });

  it('shows again what follows from the structure alone', async () => {
    // 3 = 3 + 0: nobody can be kept from knowing the zero, and it is not sensitive.
    const problem: ProtectionProblem = {
      values: [3, 3, 0],
      equations: [
        {
          terms: [
            [0, 1],
            [1, -1],
            [2, -1],
          ],
          relation: '=',
          constant: 0,
        },
        {
          terms: [
            [0, 1],
            [1, -1],
          ],
          relation: '=',
          constant: 0,
        },
      ],
      cells: [0, 1, 2].map((variable) => ({
        shows: [variable],
        cost: 1,
        requirements: variable < 2 ? [{ terms: [[variable, 1]], upper: 5, width: 4 }] : [],
      })),
    };
    const { suppressed } = await protectCells(problem, attacker);
    expect([...suppressed].sort()).toEqual([0, 1]);
  });
});
