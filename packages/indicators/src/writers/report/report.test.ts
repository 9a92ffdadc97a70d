import { describe, expect, it } from 'vitest';
import { calculateFramework } from '../../frameworks/calculateFramework.js';
import type { Framework } from '../../frameworks/Framework.js';
import { kenya2022 } from '../../frameworks/kenya.js';
import { buildCatalogue } from '../../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../../catalogue/kenyaProfile.js';
import { protectResults } from '../../disclosure/protectResults.js';
import { planProgress } from '../../frameworks/planProgress.js';
import { datasetSource } from '../../records/datasetSource.js';
import { prefixHierarchy } from '../../records/PlaceHierarchy.js';
import { parsePeriod } from '../../time/parsePeriod.js';
import { kenyaTiles } from './charts/kenyaTiles.js';
import { resultReport } from './resultReport.js';
import { writeHtmlReport } from './writeHtmlReport.js';
import { writeMarkdownReport } from './writeMarkdownReport.js';

const counties = ['KE047', 'KE001', 'KE042', 'KE032', 'KE010', 'KE023'];
const cases = Array.from({ length: 48 }, (_, index) => ({
  id: `c${index}`,
  personKey: `p${index}`,
  reportedBy: 'org-1',
  status: 'confirmed',
  identifiedOn: `202${1 + (index % 3)}-09-01`,
  sex: index % 4 === 0 ? 'male' : 'female',
  ...(index === 5 ? { age: 16 } : { age: 20 }),
  origin: { code: counties[index % 6], country: 'KE' },
}));
/** Referred: one of 16 in the first year, then eight, then ten. */
const services = cases.flatMap(({ id, identifiedOn }, index) =>
  Math.floor(index / 3) < [1, 8, 10][index % 3]!
    ? [{ id: `s${index}`, kind: 'referral', caseId: id, channel: 'nrm', date: identifiedOn }]
    : [],
);
const entry = {
  wording: 'Invented for this test',
  pillar: 'protection',
  objective: null,
  meansOfVerification: null,
  responsible: null,
  frequency: null,
  baseline: null,
  targets: [],
  disaggregations: [],
  documentPage: null,
};
const bound = (id: string) => ({ definition: `njia-core/${id}`, catalogueVersion: '0.1.0' });
const plan: Framework = {
  ...kenya2022,
  calendar: 'KE-FY',
  indicatorsStatus: 'partial',
  indicators: [
    {
      ...entry,
      number: '1.1',
      baseline: { period: '2020-A1', value: 4 },
      targets: [{ period: '2025-A1', value: 34 }],
      binding: bound('PT-11'),
    },
    { ...entry, number: '1.2', binding: bound('PT-01') },
    { ...entry, number: '1.3', binding: null },
  ],
};
const catalogue = buildCatalogue(kenyaProfile);
const calculate = () =>
  calculateFramework(plan, catalogue, datasetSource([{ cases, services }]), {
    periods: ['FY2021/22', 'FY2022/23', 'FY2023/24'].map((text) => parsePeriod(text)!),
    places: prefixHierarchy(kenyaProfile.placeCodeLengths),
    by: [['sex'], ['county']],
  });
const options = (found: Pick<ReturnType<typeof calculate>, 'progress'>) => ({
  progress: found.progress,
  manual: ['1.3 Invented for this test'],
  map: kenyaTiles,
});

describe('report of a plan', () => {
  const found = calculate();
  const report = resultReport(found.results, options(found));
  const indicators = report.sections.flatMap((section) => section.indicators);

  it('draws a trend of the total, bars and lines of a breakdown', () => {
    const persons = indicators.find(({ id }) => id === '1.2')!;
    const [total, bySex] = persons.tables;
    expect(total!.charts.map(({ kind }) => kind)).toEqual(['trend']);
    expect(total!.charts[0]!.series[0]!.points.map(({ value }) => value)).toEqual([16, 16, 16]);
    expect(bySex!.charts.map(({ kind }) => kind)).toEqual(['bars', 'trend']);
    expect(bySex!.charts[1]!.series.map(({ name }) => name)).toEqual(['Female', 'Male']);
  });

  it('holds values against the planned path', () => {
    const judged = indicators.find(({ id }) => id === '1.1')!.progress!;
    expect(judged.lines.slice(0, 2)).toEqual([
      'Baseline FY 2020/21: 4.0 %',
      'Target FY 2025/26: 34.0 %',
    ]);
    expect(judged.chart).toMatchObject({ kind: 'progress', unit: 'per cent' });
    const [values, path] = judged.chart!.series;
    expect(path!.points.map(({ at, value }) => [at, value])).toEqual([
      [2020, 4],
      [2025, 34],
    ]);
    expect(values!.points.map(({ at }) => at)).toEqual([2021, 2022, 2023]);
    expect(writeHtmlReport(found.results, options(found))).toContain('stroke-dasharray');
  });

  it('lists by hand what nothing computes, and each remark once', () => {
    const html = writeHtmlReport(found.results, options(found));
    expect(html).toContain('<li>1.3 Invented for this test</li>');
    expect(html).toContain('<sup>');
    const text = writeMarkdownReport(found.results, options(found));
    expect(text).toContain('- 1.3 Invented for this test');
    expect(text).toMatch(
      /\| Indicators \| Victims identified \(detected\) \| FY 2023\/24 \| 16 persons \|/u,
    );
    const persons = indicators.find(({ id }) => id === '1.2')!;
    expect(new Set(persons.remarks).size).toBe(persons.remarks.length);
  });

  it('judges of a protected set only what was released', async () => {
    const { results } = await protectResults(found.results, { profile: 'public-k5' });
    const total = results.tables.find(
      (table) => table.definition.numberInPlan === '1.1' && table.dimensions.length === 1,
    )!;
    expect(total.cells.map(({ status }) => status)).toContain('Q');
    const progress = planProgress(plan, found.groups, results);
    const written = resultReport(results, options({ progress }));
    const judged = written.sections[0]!.indicators.find(({ id }) => id === '1.1')!;
    for (const point of judged.progress!.chart!.series[0]!.points)
      expect([point.value === null, point.text]).toEqual([point.text === '[c]', point.text]);
    expect(JSON.stringify(written)).not.toContain('"value":6.25');
  });
});

describe('map', () => {
  it('has all areas, those without a value white, and no mark for a hidden one', async () => {
    const definition = catalogue.find(({ id }) => id === 'njia-core/RT-06')!;
    const journeys = cases.map(({ id, origin }, index) => ({
      id,
      basis: 'route_report',
      reportedOn: '2022-09-01',
      persons: { kind: 'exact', value: 1 },
      stops: [
        {
          id: 's1',
          place: index < 2 ? { code: 'KE007', country: 'KE' } : origin,
          roles: ['origin'],
        },
      ],
    }));
    const { results } = calculateFramework(
      { ...plan, indicators: [{ ...entry, number: '9', binding: bound('RT-06') }] },
      [definition],
      datasetSource([{ journeys }]),
      {
        periods: [parsePeriod('FY2022/23')!],
        places: prefixHierarchy(kenyaProfile.placeCodeLengths),
      },
    );
    const mapIn = (set: typeof results) =>
      resultReport(set, { map: kenyaTiles })
        .sections.flatMap(({ indicators }) => indicators)
        .flatMap(({ tables }) => tables)
        .flatMap(({ charts }) => charts)
        .find(({ kind }) => kind === 'map')!;
    const points = mapIn(results).series[0]!.points;
    expect(points).toHaveLength(47);
    expect(points.filter(({ value }) => value !== null)).toHaveLength(7);
    const html = writeHtmlReport(results, { map: kenyaTiles });
    expect(html).toContain('<title>Mandera: -</title>');
    const { results: guarded } = await protectResults(results, { profile: 'public-k5' });
    const hidden = mapIn(guarded).series[0]!.points.filter(({ text }) => text === '[c]');
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden.every(({ value }) => value === null)).toBe(true);
  });
});
