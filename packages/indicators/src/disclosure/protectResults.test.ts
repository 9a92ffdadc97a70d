import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import type { ResultSet } from '../results/ResultSet.js';
import { cellIdentity } from '../results/cellIdentity.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { writeHtmlReport } from '../writers/report/writeHtmlReport.js';
import { createAttacker } from './Attacker.js';
import type { Equation, Term } from './Equation.js';
import type { ProtectionProblem, PublishedCell } from './ProtectionProblem.js';
import { protectCells } from './protectCells.js';
import { protectResults } from './protectResults.js';
import { tableLines } from './tableLines.js';

const catalogue = buildCatalogue(kenyaProfile);

function compute(
  ids: readonly string[],
  by?: readonly (readonly string[])[],
  count = 60,
): ResultSet {
  const cases = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    personKey: `p${index}`,
    status: index % 5 === 0 ? 'possible' : 'confirmed',
    identifiedOn: index % 3 === 0 ? '2021-09-01' : '2022-09-01',
    sex: index % 7 === 0 ? 'male' : 'female',
    age: 10 + ((index * 7) % 31),
  }));
  return calculateIndicators(
    catalogue.filter(({ id }) => ids.includes(id)),
    datasetSource([{ publisher: { id: 'org-1' }, cases }]),
    {
      periods: [parsePeriod('FY2021/22')!, parsePeriod('FY2022/23')!],
      overlap: true,
      lineage: true,
      ...(by === undefined ? {} : { by }),
    },
    catalogue,
  );
}

/** What a reader with a pencil finds: sums with one number missing, over and over. */
function subtract(results: ResultSet): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const table of results.tables)
    for (const cell of table.cells)
      if (cell.value !== null) known.set(cellIdentity(table, cell), cell.value);
  const derived = new Map<string, number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const table of results.tables)
      for (const { whole, parts, covers } of tableLines(table)) {
        if (!covers || table.cells[whole]?.key[0] === undefined) continue;
        const name = (position: number): string => cellIdentity(table, table.cells[position]!);
        const unknown = [whole, ...parts].filter((position) => !known.has(name(position)));
        if (unknown.length !== 1) continue;
        const sum = parts.reduce((running, part) => running + (known.get(name(part)) ?? 0), 0);
        const value = unknown[0] === whole ? sum : (known.get(name(whole)) ?? 0) - sum;
        known.set(name(unknown[0]!), value);
        derived.set(name(unknown[0]!), value);
        changed = true;
      }
  }
  return derived;
}

describe('protectResults', () => {
  const exact = compute(['njia-core/PT-01'], [[], ['sex'], ['sex', 'ageGroup'], ['ageGroup']]);

  it('hides small counts and whatever gives them away', async () => {
    const { results, report } = await protectResults(exact, { profile: 'public-k10' });
    expect(report.suppressed).toBeGreaterThan(1);
    expect(report.attacked).toBeGreaterThan(1);
    results.tables.forEach((table, at) => {
      const before = exact.tables.filter(({ content }) => content === 'indicator')[at]!;
      table.cells.forEach((cell, index) => {
        const count = before.cells[index]!.numerator!;
        if (count > 0 && count < 10) expect(cell.status).toBe('Q');
        if (cell.status !== 'Q') expect(cell.value).toBe(before.cells[index]!.value);
      });
    });
    expect([...subtract(results)]).toEqual([]);
  });

  it('subtraction breaks the same tables when only the small counts are hidden', () => {
    const naive: ResultSet = {
      ...exact,
      tables: exact.tables
        .filter(({ content }) => content === 'indicator')
        .map((table) => ({
          ...table,
          cells: table.cells.map((cell) =>
            cell.value !== null && cell.value > 0 && cell.value < 10
              ? { ...cell, value: null }
              : cell,
          ),
        })),
    };
    expect(subtract(naive).size).toBeGreaterThan(0);
  });

  it('treats equal quantities of several tables alike', async () => {
    const { results } = await protectResults(exact, { profile: 'public-k10' });
    const states = new Map<string, Set<string>>();
    for (const table of results.tables)
      for (const cell of table.cells) {
        const name = cellIdentity(table, cell);
        states.set(name, (states.get(name) ?? new Set()).add(cell.confidentiality));
      }
    for (const seen of states.values()) expect(seen.size).toBe(1);
  });

  it('leaves one code on a suppressed cell, and nothing beside a released one', async () => {
    const { results, report } = await protectResults(exact, { profile: 'public-k5' });
    expect(report.leftOut).toHaveLength(1);
    expect(results).toMatchObject({ sensitivity: 'public', disclosureProfile: 'public-k5' });
    for (const table of results.tables) {
      expect(table.accounts).toEqual([]);
      for (const cell of table.cells) {
        expect(cell).toMatchObject({ records: 0, units: 0, bounds: null, contributions: [] });
        expect(cell).not.toHaveProperty('lineage');
        if (cell.status === 'Q')
          expect(cell).toMatchObject({
            value: null,
            numerator: null,
            denominator: null,
            interval: null,
            confidentiality: 'C',
            flags: [],
          });
        else expect(cell.confidentiality).toBe('F');
      }
    }
    expect(JSON.stringify(results)).not.toContain('org-1');
  });

  it('hides a percentage whose rest is few, with numerator, denominator and interval', async () => {
    const shares = compute(
      catalogue.flatMap(({ id, kind }) => (kind === 'proportion' ? [id] : [])),
      [[], ['sex']],
    );
    const { results } = await protectResults(shares, { profile: 'public-k5' });
    let sensitive = 0;
    results.tables.forEach((table, at) => {
      const before = shares.tables.filter(({ content }) => content === 'indicator')[at]!;
      table.cells.forEach((cell, index) => {
        const { numerator, denominator } = before.cells[index]!;
        if (numerator === null || denominator === null || before.definition.kind !== 'proportion')
          return;
        const few = [numerator, denominator, denominator - numerator].some((n) => n > 0 && n < 5);
        if (!few) return;
        sensitive += 1;
        expect(cell).toMatchObject({ status: 'Q', value: null, denominator: null, interval: null });
      });
    });
    expect(sensitive).toBeGreaterThan(0);
  });

  it('keeps everything but the record ids for internal use', async () => {
    const { results } = await protectResults(exact, { profile: 'internal' });
    expect(results.sensitivity).toBe('internal');
    expect(results.tables[0]!.cells[0]).toMatchObject({ value: exact.tables[0]!.cells[0]!.value });
    expect(results.tables[0]!.cells[0]).not.toHaveProperty('lineage');
  });

  it('is the same every time, and refuses to protect twice', async () => {
    const first = await protectResults(exact, { profile: 'public-k10' });
    const second = await protectResults(exact, { profile: 'public-k10' });
    expect(second.results).toEqual(first.results);
    await expect(protectResults(first.results, { profile: 'public-k5' })).rejects.toMatchObject({
      code: 'DISCLOSURE-TWICE',
    });
  });

  it('leaves tables alone that count no persons, if told so', async () => {
    const { results } = await protectResults(exact, { profile: 'public-k10', exempt: () => true });
    expect(
      results.tables.flatMap(({ cells }) => cells).filter(({ status }) => status === 'Q'),
    ).toEqual([]);
  });

  it('does not let a report tell what the table does not', async () => {
    const { results } = await protectResults(exact, { profile: 'public-k10' });
    const html = writeHtmlReport(results);
    expect(html).toContain('[c]');
    const hidden = exact.tables
      .filter(({ content }) => content === 'indicator')
      .flatMap((table, at) =>
        table.cells.filter((_, index) => results.tables[at]!.cells[index]!.status === 'Q'),
      );
    expect(hidden.length).toBeGreaterThan(0);
    // The report of a set whose hidden cells held other numbers is the same, byte for byte.
    const other: ResultSet = {
      ...results,
      tables: results.tables.map((table) => ({
        ...table,
        cells: table.cells.map((cell) =>
          cell.status === 'Q' ? { ...cell, value: 3, numerator: 3 } : cell,
        ),
      })),
    };
    expect(writeHtmlReport(other)).toBe(html);
  });
});

/** A total and its parts, of which those below five are sensitive. */
function partsProblem(total: number, parts: readonly number[]): ProtectionProblem {
  const values = [total, ...parts];
  const equations: Equation[] = [
    {
      terms: values.map((_, index): Term => [index, index === 0 ? -1 : 1]),
      relation: '=',
      constant: 0,
    },
  ];
  return {
    values,
    equations,
    cells: values.map((value, index): PublishedCell => {
      const small = value < 5 && index > 0;
      return {
        shows: [index],
        cost: value + (index === 0 ? 1e6 : 0),
        requirements: small ? [{ terms: [[index, 1]], upper: 5, width: 4 }] : [],
      };
    }),
  };
}

describeWithSharedData('published "<5" that subtraction undoes', () => {
  let published: readonly {
    readonly label: string;
    readonly inputs: Readonly<Record<string, unknown>>;
  }[];
  beforeAll(() => {
    const { examples } = JSON.parse(readSharedText('npa/worked_examples.json')) as {
      readonly examples: readonly { readonly id: string; readonly cases: typeof published }[];
    };
    published = examples.find(({ id }) => id === 'WE-08')!.cases;
  });

  it('is opened by the attack as published, and not after our protection', async () => {
    const attacker = await createAttacker();
    let opened = 0;
    for (const { inputs } of published) {
      const total = inputs['total'] as number;
      const entries = Object.entries(inputs).filter(([name]) => name !== 'total');
      const shown = entries.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
      const hidden = entries.length - shown.length;
      const rest = total - shown.reduce((sum, value) => sum + value, 0);
      // As published: what is hidden adds up to a number below five.
      const siege = attacker.besiege(hidden, [
        {
          terms: Array.from({ length: hidden }, (_, index): Term => [index, 1]),
          relation: '=',
          constant: rest,
        },
      ]);
      const { low, high } = siege.bounds([[0, 1]]);
      siege.release();
      expect(high).toBeLessThan(5);
      if (low === high) opened += 1;
      // One completion of what is hidden; the attack does not depend on which.
      const completion = Array.from({ length: hidden }, (_, index) => (index === 0 ? rest : 0));
      const problem = partsProblem(total, [...shown, ...completion]);
      const { suppressed } = await protectCells(problem, attacker);
      expect(suppressed.size).toBeGreaterThan(hidden);
      const variables = [...suppressed];
      const ours = attacker.besiege(variables.length, [
        {
          terms: variables.map((variable, index): Term => [index, variable === 0 ? -1 : 1]),
          relation: '=',
          constant: -problem.values.reduce(
            (sum, value, index) =>
              suppressed.has(index) ? sum : sum + (index === 0 ? -value : value),
            0,
          ),
        },
      ]);
      variables.forEach((variable, index) => {
        const found = ours.bounds([[index, 1]]);
        expect(found.high === null || found.high - found.low >= 1).toBe(true);
        if (problem.values[variable]! < 5)
          expect(found.high === null || found.high >= 5).toBe(true);
      });
      ours.release();
    }
    expect(opened).toBe(3);
  });
});
