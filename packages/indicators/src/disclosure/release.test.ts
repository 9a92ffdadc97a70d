import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import type { CalculationOptions } from '../calculate/CalculationOptions.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { parseConditions } from '../definition/parseConditions.js';
import { datasetSource } from '../records/datasetSource.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultSet } from '../results/ResultSet.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { auditLedger } from './ledger/auditLedger.js';
import { emptyLedger, type Ledger } from './ledger/Ledger.js';
import { publicationOf } from './ledger/publicationOf.js';
import { protectResults } from './protectResults.js';

const catalogue = buildCatalogue(kenyaProfile);
type Records = readonly Readonly<Record<string, unknown>>[];

function run(
  ids: readonly string[],
  cases: Records,
  periods: readonly string[],
  more: Partial<CalculationOptions> = {},
  others: Readonly<Record<string, Records>> = {},
): ResultSet {
  return calculateIndicators(
    ids.map((id) => catalogue.find((one) => one.id === `njia-core/${id}`)!),
    datasetSource([{ publisher: { id: 'org-1' }, cases, ...others }]),
    { periods: periods.map((period) => parsePeriod(period)!), ...more },
    catalogue,
  );
}

/** Persons, so many of each kind. */
function persons(
  kinds: readonly (readonly [count: number, fields: Readonly<Record<string, unknown>>])[],
): Records {
  let number = 0;
  return kinds.flatMap(([count, fields]) =>
    Array.from({ length: count }, () => {
      number += 1;
      return {
        id: `c${number}`,
        personKey: `p${number}`,
        status: 'confirmed',
        identifiedOn: '2022-09-01',
        ...fields,
      };
    }),
  );
}

const cellOf = (
  { tables }: ResultSet,
  id: string,
  year: '2022' | '2023',
  ...codes: readonly string[]
): ResultCell =>
  tables
    .filter(({ definition }) => definition.id === `njia-core/${id}`)
    .flatMap(({ cells }) => cells)
    .find(
      ({ key }) =>
        key[0]?.includes(`${year}-A1`) === true &&
        key
          .slice(1)
          .filter((code) => code !== '_T')
          .join() === codes.join(),
    )!;
const publish = async (results: ResultSet, profile: 'public-k5' | 'public-k10' = 'public-k5') =>
  (await protectResults(results, { profile })).results;

const bySex = persons([
  [60, { sex: 'female' }],
  [40, { sex: 'male' }],
  [1, { sex: 'intersex' }],
  [6, {}],
]);

describe('a release with several indicators', () => {
  it('does not give a hidden count away by the base of another indicator', async () => {
    const guarded = await publish(
      run(['PT-01', 'PT-04', 'DQ-02'], bySex, ['FY2022/23'], { by: [['sex']] }),
    );
    const [total, female, male, intersex, unknown] = ['', 'female', 'male', 'intersex', '_U'].map(
      (code) => cellOf(guarded, 'PT-01', '2022', ...(code === '' ? [] : [code])).value,
    );
    expect(intersex).toBeNull();
    const base = cellOf(guarded, 'PT-04', '2022').denominator;
    const few = cellOf(guarded, 'DQ-02', '2022').numerator;
    const known = total ?? null;
    const missing = unknown ?? few ?? (known !== null && base !== null ? known - base : null);
    // With the total, women and the unknown known, men are not: else one is left over.
    expect([known, female, male, missing]).toContain(null);
  });

  it('does not let two totals leave a small count between them', async () => {
    const guarded = await publish(
      run(['PT-01', 'PT-04'], bySex, ['FY2022/23'], { by: [] }),
      'public-k10',
    );
    const total = cellOf(guarded, 'PT-01', '2022').value;
    const base = cellOf(guarded, 'PT-04', '2022').denominator;
    // 107 and 101: six of whom the sex is not known.
    expect([total, base]).toContain(null);
  });

  it('hides a change with the counts that it is made of', async () => {
    const cases = [
      ...persons([
        [2, { ageGroup: 'child' }],
        [40, { ageGroup: 'adult' }],
        [30, { ageGroup: 'child', identifiedOn: '2023-09-01' }],
        [60, { ageGroup: 'adult', identifiedOn: '2023-09-01' }],
      ]),
    ];
    const guarded = await publish(
      run(['PT-01', 'X-YOY'], cases, ['FY2022/23', 'FY2023/24'], { by: [['ageGroup']] }),
    );
    expect(cellOf(guarded, 'PT-01', '2022', 'child').status).toBe('Q');
    expect(cellOf(guarded, 'PT-01', '2022', 'adult').status).toBe('Q');
    expect(cellOf(guarded, 'X-YOY', '2023', 'adult')).toMatchObject({
      status: 'Q',
      value: null,
      denominator: null,
    });
    // What all of it is known of is shown, though the difference of the years is small.
    expect(cellOf(guarded, 'X-YOY', '2023').value).not.toBeNull();
  });

  it('hides a composite with its parts', async () => {
    const events = [
      ...Array.from({ length: 3 }, (_, index) => ({
        id: `e${index}`,
        actorId: `a${index}`,
        proceedingId: `x${index}`,
        date: '2022-10-01',
        lawArea: 'trafficking',
        outcome: 'conviction',
        kind: 'verdict',
      })),
    ];
    const guarded = await publish(
      run(['PT-01', 'PS-03', 'PS-23'], bySex, ['FY2022/23'], { by: [] }, { justiceEvents: events }),
    );
    const parts = ['PT-01', 'PS-03'].map((id) => cellOf(guarded, id, '2022'));
    const composite = cellOf(guarded, 'PS-23', '2022');
    if (parts.some(({ status }) => status === 'Q')) expect(composite.value).toBeNull();
    expect(composite.numerator).toBe(composite.value === null ? null : 107);
  });

  it('does not let overlapping periods leave a small count between them', async () => {
    const cases = persons([
      [60, {}],
      [4, { identifiedOn: '2023-05-01' }],
    ]);
    const guarded = await publish(
      run(['PT-01'], cases, ['2022-07/2023-03', 'FY2022/23'], { by: [] }),
    );
    const shown = guarded.tables[0]!.cells.filter(({ value }) => value !== null);
    expect(shown).toHaveLength(1);
  });
});

describe('periods that overlap without holding each other', () => {
  const early = '2022-07/2023-03';
  const late = '2022-10/2023-06';
  const monthly = (months: Readonly<Record<string, number>>): Records =>
    persons(Object.entries(months).map(([month, count]) => [count, { identifiedOn: month }]));
  const totals = ({ tables }: ResultSet): readonly (number | null)[] =>
    tables[0]?.cells.map(({ value }) => value) ?? [];

  it('do not show that a quarter has a few more than another', async () => {
    // 60 in the middle, 1 before, 4 after: 61 and 64 say that the last quarter has three at the least.
    const cases = monthly({ '2022-08-01': 1, '2022-11-01': 60, '2023-05-01': 4 });
    const exact = run(['PT-01'], cases, [early, late], { by: [] });
    expect(totals(exact)).toEqual([61, 64]);
    expect(totals(await publish(exact))).toContain(null);
  });

  it('are shown where they differ by much, or not at all', async () => {
    for (const after of [1, 30]) {
      const cases = monthly({ '2022-08-01': 1, '2022-11-01': 60, '2023-05-01': after });
      const exact = run(['PT-01'], cases, [early, late], { by: [] });
      expect(totals(await publish(exact))).toEqual([61, 60 + after]);
    }
  });

  it('add up with the quarters beside them, though the year is not published', async () => {
    // Events: early + last quarter = first quarter + late. A last quarter of 3 follows from the other three.
    const services = (months: Readonly<Record<string, number>>): Records =>
      Object.entries(months).flatMap(([date, count]) =>
        Array.from({ length: count }, (_, index) => ({
          id: `${date}-${index}`,
          kind: 'hotline_contact',
          classification: 'trafficking',
          date,
        })),
      );
    const exact = run(
      ['PV-11'],
      [],
      [early, late, '2022-07/2022-09', '2023-04/2023-06'],
      { by: [] },
      { services: services({ '2022-08-01': 20, '2022-11-01': 60, '2023-05-01': 3 }) },
    );
    expect(totals(exact)).toEqual([80, 63, 20, 3]);
    const shown = totals(await publish(exact));
    expect(shown[3]).toBe(null);
    expect(shown.slice(0, 3)).toContain(null);
  });
});

describe('a condition of the run', () => {
  const where = parseConditions(['sex=male'])!;
  const all = run(['PT-01'], bySex, ['FY2022/23'], { by: [] });
  const men = run(['PT-01'], bySex, ['FY2022/23'], { by: [], where });

  it('is part of name, sentence and hash', () => {
    const [whole, part] = [all.tables[0]!.definition, men.tables[0]!.definition];
    expect(part.hash).not.toBe(whole.hash);
    expect(part.name.en).not.toBe(whole.name.en);
    expect(part.sentence.en).not.toBe(whole.sentence.en);
    expect(part.filter?.en).toContain('male');
    expect(whole.filter).toBeUndefined();
  });

  it('makes another quantity, which the ledger subtracts', async () => {
    let ledger: Ledger = emptyLedger;
    const add = async (results: ResultSet): Promise<readonly string[]> => {
      const next = publicationOf(await publish(results));
      const found = await auditLedger(ledger, next, 5);
      ledger = { ...ledger, publications: [...ledger.publications, next] };
      return found.map(({ code }) => code);
    };
    const known = persons([
      [60, { sex: 'female' }],
      [40, { sex: 'male' }],
      [1, { sex: 'intersex' }],
    ]);
    const women = parseConditions(['sex=female'])!;
    expect(await add(run(['PT-01'], known, ['FY2022/23'], { by: [] }))).toEqual([]);
    expect(await add(run(['PT-01'], known, ['FY2022/23'], { by: [], where: women }))).toEqual([]);
    expect(await add(run(['PT-01'], known, ['FY2022/23'], { by: [], where }))).toEqual([
      'differencing',
    ]);
  });
});

describe('the ledger', () => {
  const after = async (...releases: readonly ResultSet[]): Promise<readonly string[]> => {
    const publications = [];
    for (const results of releases) publications.push(publicationOf(await publish(results)));
    const next = publications.pop()!;
    const found = await auditLedger({ ...emptyLedger, publications }, next, 5);
    return [...new Set(found.map(({ code }) => code))];
  };

  it('subtracts nested periods of persons', async () => {
    const cases = persons([
      [60, {}],
      [4, { identifiedOn: '2023-05-01' }],
    ]);
    const of = (period: string) => run(['PT-01'], cases, [period], { by: [] });
    expect(await after(of('2022-07/2023-03'), of('FY2022/23'))).toContain('differencing');
  });

  it('reads a change as the counts that it prints', async () => {
    const cases = persons([
      [12, { ageGroup: 'child' }],
      [40, { ageGroup: 'adult' }],
      [2, {}],
      [30, { ageGroup: 'child', identifiedOn: '2023-09-01' }],
      [60, { ageGroup: 'adult', identifiedOn: '2023-09-01' }],
    ]);
    const years = ['FY2022/23', 'FY2023/24'];
    const first = run(['PT-01'], cases, years, { by: [['ageGroup']] });
    const second = run(['X-YOY'], cases, years, { by: [['ageGroup']] });
    expect(await after(first, second)).toContain('shown-after-hidden');
  });

  it('subtracts the base of one indicator from the total of another', async () => {
    const cases = persons([
      [60, { sex: 'female' }],
      [40, { sex: 'male' }],
      [3, {}],
    ]);
    const of = (id: string) => run([id], cases, ['FY2022/23'], { by: [] });
    expect(await after(of('PT-01'), of('PT-04'))).toContain('differencing');
  });
});

/* What a reader does who has nothing but the published tables and the definitions: numbers of equal name are equal, categories add up
   to totals, a base "known" is the total without "unknown", changes and composites print numbers of their parts. */
function readerFinds(results: ResultSet): ReadonlyMap<string, number> {
  const byId = new Map(catalogue.map((one) => [one.id, one]));
  const known = new Map<string, number>();
  const hidden = new Set<string>();
  const sums: { readonly whole: string; readonly parts: readonly string[] }[] = [];
  const name = (id: string, period: string, codes: readonly string[]): string =>
    JSON.stringify([id, period, [...codes].sort()]);
  const axesOf = (table: ResultSet['tables'][number], key: readonly string[]): string[] =>
    table.dimensions
      .map(({ id }, at) => `${id}=${key[at] ?? ''}`)
      .filter((text, at) => at > 0 && !text.endsWith('=_T'));
  const learn = (at: string, value: number | null): void => {
    if (value !== null) known.set(at, value);
  };
  const pt01 = 'njia-core/PT-01';
  for (const table of results.tables) {
    const { id, kind, baseRule } = table.definition;
    const periods = table.dimensions[0]!.categories.map(({ code }) => code);
    for (const cell of table.cells) {
      const [period = ''] = cell.key;
      const codes = axesOf(table, cell.key);
      const own = name(id, period, codes);
      if (cell.status === 'Q') hidden.add(own);
      if (kind === 'count') learn(own, cell.value);
      if (kind === 'change') {
        const of = byId.get(id)!.change!.of;
        const before = periods[periods.indexOf(period) - 1];
        if (cell.value !== null && before !== undefined && cell.denominator !== null) {
          learn(name(of, before, codes), cell.denominator);
          learn(name(of, period, codes), cell.denominator + cell.numerator!);
        }
      }
      if (kind === 'composite' && codes.length === 0) {
        const parts = byId.get(id)!.composite!.parts;
        if (parts.length === 2) {
          if (byId.get(parts[0]!.definition)!.kind === 'count')
            learn(name(parts[0]!.definition, period, []), cell.numerator);
          if (byId.get(parts[1]!.definition)!.kind === 'count')
            learn(name(parts[1]!.definition, period, []), cell.denominator);
        }
      }
      // "60 of 101" women among those whose sex is known.
      const from = byId.get(id)?.population;
      const victims =
        JSON.stringify(from?.where) === JSON.stringify(byId.get(pt01)!.population!.where) &&
        from?.unit === 'person';
      const field = baseRule?.startsWith('known-') === true ? baseRule.slice(6) : undefined;
      const rest = codes.filter((text) => !text.startsWith(`${field ?? ''}=`));
      if (victims && field !== undefined && cell.denominator !== null) {
        const axis = field === 'age' ? 'ageGroup' : field;
        const base = name(`${pt01}|known ${axis}`, period, rest);
        learn(base, cell.denominator);
        sums.push({
          whole: name(pt01, period, rest),
          parts: [base, name(pt01, period, [...rest, `${axis}=_U`])],
        });
      }
      if (kind === 'count')
        table.dimensions.forEach((axis, at) => {
          if (at === 0 || cell.key[at] !== '_T' || !axis.additive) return;
          const parts = table.cells
            .filter(({ key }) =>
              key.every((code, index) => (index === at ? code !== '_T' : code === cell.key[index])),
            )
            .map(({ key }) => name(id, period, axesOf(table, key)));
          if (parts.length > 0) sums.push({ whole: own, parts });
        });
    }
  }
  const found = new Map<string, number>();
  for (const at of hidden) if (known.has(at)) found.set(at, known.get(at)!);
  for (let changed = true; changed;) {
    changed = false;
    for (const { whole, parts } of sums) {
      const open = [whole, ...parts].filter((at) => !known.has(at));
      if (open.length !== 1) continue;
      const sum = parts.reduce((running, at) => running + (known.get(at) ?? 0), 0);
      const value = open[0] === whole ? sum : known.get(whole)! - sum;
      known.set(open[0]!, value);
      if (hidden.has(open[0]!)) found.set(open[0]!, value);
      changed = true;
    }
  }
  return found;
}

describe('a whole-catalogue release', () => {
  const counties = ['KE047', 'KE001', 'KE011', 'KE042'];
  const cases = Array.from({ length: 220 }, (_, index) => ({
    id: `c${index}`,
    personKey: `p${index}`,
    reportedBy: `org-${index % 3}`,
    status: index % 9 === 0 ? 'possible' : 'confirmed',
    identifiedOn: index % 3 === 0 ? '2022-09-01' : '2023-09-01',
    identifiedAt: { adm1: counties[(index * 7) % 11] ?? 'KE047', country: 'KE' },
    ...(index % 29 === 0
      ? {}
      : { sex: index % 53 === 0 ? 'intersex' : index % 4 === 0 ? 'male' : 'female' }),
    ...(index % 23 === 0 ? {} : { ageGroup: index % 5 === 0 ? 'child' : 'adult' }),
    ...(index % 17 === 0
      ? {}
      : { exploitations: [{ types: [['sexual_exploitation', 'forced_labour'][index % 2]] }] }),
  }));
  const justiceEvents = Array.from({ length: 60 }, (_, index) => ({
    id: `e${index}`,
    actorId: `a${index % 40}`,
    proceedingId: `x${index % 40}`,
    date: index % 2 === 0 ? '2022-10-01' : '2023-10-01',
    lawArea: 'trafficking',
    kind: ['charge', 'verdict', 'arrest'][index % 3],
    outcome: ['conviction', 'acquittal', 'withdrawal'][index % 3],
  }));
  const exact = run(
    catalogue
      .filter(({ status }) => status === 'active')
      .map(({ id }) => id.replace('njia-core/', '')),
    cases,
    ['FY2022/23', 'FY2023/24'],
    {},
    { justiceEvents },
  );

  it('leaves a reader with a pencil nothing to find, and much to read', async () => {
    const guarded = await publish(exact);
    const cells = guarded.tables.flatMap((table) => table.cells);
    expect(cells.filter(({ status }) => status === 'Q').length).toBeGreaterThan(10);
    expect([...readerFinds(guarded)]).toEqual([]);
    expect(cellOf(guarded, 'PT-01', '2022').value).not.toBeNull();
    expect(cellOf(guarded, 'PT-01', '2023').value).not.toBeNull();
  }, 120_000);

  it('is a reader who opens the same tables when only small counts are hidden', () => {
    const few = (value: number | null): boolean => value !== null && value > 0 && value < 5;
    const naive: ResultSet = {
      ...exact,
      tables: exact.tables.map((table) => ({
        ...table,
        cells: table.cells.map((cell) =>
          few(cell.numerator) || few(cell.denominator)
            ? { ...cell, value: null, numerator: null, denominator: null, status: 'Q' as const }
            : cell,
        ),
      })),
    };
    expect(readerFinds(naive).size).toBeGreaterThan(2);
  });
});
