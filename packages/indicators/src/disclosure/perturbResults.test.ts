import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { writeHtmlReport } from '../writers/report/writeHtmlReport.js';
import { writeTidyCsv } from '../writers/tidy/writeTidyCsv.js';
import { perturbResults } from './perturbResults.js';
import { readPerturbationTable } from './readPerturbationTable.js';

const cases = Array.from({ length: 57 }, (_, index) => ({
  id: `c${index}`,
  personKey: `p${index}`,
  status: 'confirmed',
  identifiedOn: '2022-09-01',
  sex: index < 3 ? 'male' : 'female',
  age: 10 + (index % 20),
}));
const services = cases
  .filter((_, index) => index % 5 === 0)
  .map(({ id }) => ({
    id: `s${id}`,
    kind: 'referral',
    caseId: id,
    channel: 'nrm',
    date: '2022-09-02',
  }));
const compute = (lineage: boolean) =>
  calculateIndicators(
    buildCatalogue(kenyaProfile).filter(({ id }) => /PT-(?:01|11|16)$/u.test(id)),
    datasetSource([{ cases, services }]),
    { periods: [parsePeriod('FY2022/23')!], by: [['sex'], ['sex', 'ageGroup']], lineage },
  );
const exact = compute(true);
const secret = 'kept in the office, never released';
const rounding = { kind: 'rounding', base: 5, secret } as const;

describe('rounding', () => {
  const { results, leftOut } = perturbResults(exact, rounding);

  it('blurs the same number alike in every indicator', () => {
    // All 57 victims: the count of PT-01, the base of PT-11.
    const of = (id: string, side: 'numerator' | 'denominator'): (number | null | undefined)[] =>
      results.tables
        .filter(({ definition, dimensions }) => definition.id === id && dimensions.length === 1)
        .map(({ cells }) => cells[0]?.[side]);
    expect(of('njia-core/PT-11', 'denominator')).toEqual(of('njia-core/PT-01', 'numerator'));
    expect(of('njia-core/PT-01', 'numerator')[0]).toBeGreaterThan(0);
  });

  it('blurs a category that holds all of them as the total', () => {
    const women = cases.slice(3).map((one) => ({ ...one, age: 12 }));
    for (const count of [47, 48, 49, 51, 52, 53, 54]) {
      const all = calculateIndicators(
        buildCatalogue(kenyaProfile).filter(({ id }) => /PT-0[15]$/u.test(id)),
        datasetSource([{ cases: women.slice(0, count) }]),
        { periods: [parsePeriod('FY2022/23')!], by: [['sex'], ['ageGroup'], ['sex', 'ageGroup']] },
      );
      const numbers = perturbResults(all, rounding).results.tables.flatMap(({ cells }) =>
        cells.flatMap(({ numerator, denominator }) => [numerator, denominator]),
      );
      expect(new Set(numbers.filter((one) => (one ?? 0) > 0)).size, String(count)).toBe(1);
    }
  });

  it('leaves multiples of the base within less than one base, the same every time', () => {
    results.tables.forEach((table) => {
      const before = exact.tables.find(({ id }) => id === table.id)!;
      table.cells.forEach((cell, index) => {
        const truth = before.cells[index]!;
        for (const side of ['numerator', 'denominator'] as const) {
          const [was, is] = [truth[side], cell[side]];
          if (was === null || is === null) continue;
          expect(is % 5).toBe(0);
          expect(Math.abs(is - was)).toBeLessThan(5);
        }
      });
    });
    expect(perturbResults(exact, rounding)).toEqual({ results, leftOut });
    expect(perturbResults(exact, { ...rounding, secret: `${secret}!` })).not.toEqual({
      results,
      leftOut,
    });
  });

  it('computes percentages from rounded counts alone, and leaves out medians', () => {
    for (const table of results.tables.filter(({ definition }) => definition.kind === 'proportion'))
      for (const { value, numerator, denominator } of table.cells)
        if (value !== null) expect(value).toBeCloseTo((100 * numerator!) / denominator!, 9);
    expect(leftOut.some((id) => id.includes('PT-16'))).toBe(true);
  });

  it('tells nothing else: no flags, bounds, intervals, records', () => {
    for (const cell of results.tables.flatMap(({ cells }) => cells)) {
      expect(cell).toMatchObject({
        flags: [],
        bounds: null,
        interval: null,
        records: 0,
        contributions: [],
      });
      expect(cell.lineage).toBeUndefined();
    }
    expect(writeTidyCsv(results)).not.toContain(',57,');
    expect(writeHtmlReport(results)).toContain('rounded');
  });

  it('refuses what was protected before, and a secret that can be guessed', () => {
    expect(() => perturbResults(results, rounding)).toThrow('protected before');
    expect(() => perturbResults(exact, { ...rounding, secret: 'short' })).toThrow('too short');
  });
});

describe('cell keys', () => {
  const ptable = readPerturbationTable(
    [
      'i;j;p;v;p_int_lb;p_int_ub',
      '0;0;1;0;0;1',
      '1;0;0,5;-1;0;0,5',
      '1;2;0,5;1;0,5;1',
      '2;1;0.25;-1;0;0.25',
      '2;2;0.5;0;0.25;0.75',
      '2;3;0.25;1;0.75;1',
    ].join('\n'),
  );
  const method = { kind: 'cell-key', table: ptable, secret } as const;

  it('give the same records the same noise in every table', () => {
    const { results } = perturbResults(exact, method);
    const totals = results.tables.flatMap(({ cells }) =>
      cells
        .filter(({ key }) => key.slice(1).every((code) => code === '_T'))
        .map(({ value }) => value),
    );
    expect(totals.length).toBeGreaterThan(1);
    expect(new Set(totals).size).toBe(1);
    expect(Math.abs(totals[0]! - 57)).toBeLessThanOrEqual(1);
    expect(results.disclosureProfile).toBe('public-cell-key');
  });

  it('need the records behind each cell', () => {
    expect(() => perturbResults(compute(false), method)).toThrow('records behind');
  });

  it.each([
    ['i;j\n0;0', 'columns'],
    ['i;j;p_int_lb;p_int_ub\n0;x;0;1', 'numbers'],
    ['i;j;p_int_lb;p_int_ub\n1;0;0;0.4\n1;2;0.5;1', 'run from'],
    ['i;j;p_int_lb;p_int_ub', 'rows'],
  ])('refuse a table such as %j', (text, hint) => {
    expect(() => readPerturbationTable(text)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining(hint) as string }),
    );
  });
});
