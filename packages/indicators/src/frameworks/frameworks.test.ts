import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { calculateFramework } from './calculateFramework.js';
import type { Framework, FrameworkIndicator } from './Framework.js';
import { frameworks } from './frameworks.js';
import { kenya2022 } from './kenya.js';
import { parseFramework } from './parseFramework.js';
import { resolveFramework } from './resolveFramework.js';

const catalogue = buildCatalogue(kenyaProfile);
const year = parsePeriod('2022-A1', 'KE-FY');
const periods = year === undefined ? [] : [year];
const entry: FrameworkIndicator = {
  number: '2.1',
  wording: 'Invented for this test',
  pillar: 'protection',
  objective: null,
  meansOfVerification: null,
  responsible: null,
  frequency: null,
  baseline: { period: '2021', value: 10 },
  targets: [{ period: '2026', value: 60 }],
  disaggregations: [],
  binding: { definition: 'njia-core/PT-11', catalogueVersion: '0.1.0' },
  documentPage: null,
};
const source = datasetSource([
  {
    publisher: { id: 'org-1' },
    cases: [
      { id: 'c1', personKey: 'p1', status: 'confirmed', identifiedOn: '2022-08-01' },
      { id: 'c2', personKey: 'p2', status: 'confirmed', identifiedOn: '2022-09-01' },
    ],
    services: [{ id: 's1', kind: 'referral', caseId: 'c1', channel: 'nrm', date: '2022-08-03' }],
  },
]);

describe('frameworks', () => {
  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    '%s loads',
    (_, framework) => {
      expect(parseFramework(JSON.parse(JSON.stringify(framework)), catalogue)).toEqual({
        ok: true,
        framework,
      });
    },
  );

  it('shows the catalogue under the pillars of a plan without a list, never with numbers', () => {
    const resolved = resolveFramework(kenya2022, catalogue);
    expect(resolved.catalogueInstead).toBe(true);
    expect(resolved.groups.map((group) => group.pillar)).toEqual([
      'prevention',
      'protection',
      'prosecution',
      'partnerships',
      'other',
    ]);
    const { results } = calculateFramework(kenya2022, catalogue, source, { periods });
    expect(results.framework?.catalogueInstead).toBe(true);
    expect(results.notes.map((note) => note.code)).toEqual(['catalogue-instead-of-plan']);
    expect(results.tables.every((table) => table.definition.numberInPlan === null)).toBe(true);
    expect(results.tables.length).toBeGreaterThan(150);
  });

  it('prints a number of the plan once a person supplied it, and judges progress in one calendar only', () => {
    const plan: Framework = {
      ...kenya2022,
      indicators: [entry],
      indicatorsStatus: 'partial',
      calendar: 'KE-FY',
    };
    const yearOfPlan = {
      ...entry,
      baseline: { period: '2021-A1', value: 10 },
      targets: [{ period: '2026-A1', value: 60 }],
    };
    const found = calculateFramework({ ...plan, indicators: [yearOfPlan] }, catalogue, source, {
      periods,
    });
    const total = found.results.tables.find((table) => table.dimensions.length === 1);
    expect(total?.definition.numberInPlan).toBe('2.1');
    expect(total?.cells[0]?.value).toBe(50);
    // A fifth of the time, four fifths of the way.
    expect(found.progress.get('njia-core/PT-11')).toMatchObject({ status: 'onTrack', ratio: 4 });
    const mixed = calculateFramework(plan, catalogue, source, { periods });
    expect(mixed.progress.get('njia-core/PT-11')).toMatchObject({
      status: 'unableToAssess',
      reason: 'calendars-differ',
    });
  });

  it('binds one definition twice, with conditions of the plan', () => {
    const women: FrameworkIndicator = {
      ...entry,
      number: '2.2',
      binding: {
        definition: 'njia-core/PT-01',
        catalogueVersion: '0.1.0',
        parameters: { where: { op: 'eq', field: 'sex', value: 'female' } },
      },
    };
    const all = { ...women, number: '2.3', binding: { ...women.binding!, parameters: undefined } };
    const parsed = parseFramework(
      JSON.parse(
        JSON.stringify({
          ...kenya2022,
          indicators: [women, { ...all, baseline: null, targets: [] }].map((one) => ({
            ...one,
            baseline: null,
            targets: [],
          })),
          calendar: 'KE-FY',
        }),
      ),
      catalogue,
    );
    expect(parsed.ok).toBe(true);
    const plan = { ...kenya2022, calendar: 'KE-FY', indicators: [women, all] } as Framework;
    const people = datasetSource([
      {
        cases: ['female', 'female', 'male'].map((sex, index) => ({
          id: `c${index}`,
          personKey: `p${index}`,
          status: 'confirmed',
          identifiedOn: '2022-08-01',
          sex,
        })),
      },
    ]);
    const { results } = calculateFramework(plan, catalogue, people, { periods });
    const totals = results.tables.filter(({ dimensions }) => dimensions.length === 1);
    expect(
      totals.map(({ definition, cells }) => [definition.numberInPlan, cells[0]?.value]),
    ).toEqual([
      ['2.2', 2],
      ['2.3', 3],
    ]);
    expect(new Set(totals.map(({ definition }) => definition.hash)).size).toBe(2);
  });

  it.each([
    [
      'parameters-unfit',
      {
        ...entry,
        binding: { ...entry.binding!, parameters: { where: { op: 'known', field: 'gendre' } } },
      },
    ],
    [
      'definition-unknown',
      { ...entry, binding: { definition: 'njia-core/PT-99', catalogueVersion: '0.1.0' } },
    ],
    [
      'catalogue-version',
      { ...entry, binding: { definition: 'njia-core/PT-11', catalogueVersion: '9.9.9' } },
    ],
    ['pillar-unknown', { ...entry, pillar: 'pillar-of-salt' }],
    ['number-is-ours', { ...entry, number: 'PT-11' }],
    ['period-unreadable', { ...entry, targets: [{ period: 'next year', value: 1 }] }],
  ])('refuses a plan with %s', (code, indicator) => {
    const parsed = parseFramework({ ...kenya2022, indicators: [indicator] }, catalogue);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toContain(code);
  });

  it.each(['njia-core/PT-01', 'PT 1', 'pt.01', ' pt–01', 'ＰＴ-01', 'PT01', 'x-yoy'])(
    'refuses our id %s as a number of the plan',
    (number) => {
      const indicators = [{ ...entry, number }];
      const parsed = parseFramework({ ...kenya2022, indicators }, catalogue);
      expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toContain('number-is-ours');
    },
  );

  it('refuses what is no framework without repeating it', () => {
    const parsed = parseFramework({ id: 'WANJIKU' }, catalogue);
    expect(JSON.stringify(parsed)).not.toContain('WANJIKU');
    expect(parsed.ok).toBe(false);
  });
});

describeWithSharedData('the Kenyan skeletons', () => {
  it('hold what is known and nothing more', () => {
    const { frameworks: known } = JSON.parse(readSharedText('npa/npa_frameworks.json')) as {
      frameworks: {
        frameworkId: string;
        pillars: { id: string }[];
        themes?: string[];
        objectives: { number: string | null }[];
        source: string[];
      }[];
    };
    for (const one of known) {
      const ours = frameworks.find((framework) => framework.id === one.frameworkId);
      expect(ours?.pillars.map((pillar) => pillar.id)).toEqual(
        one.pillars.map((pillar) => pillar.id),
      );
      expect(ours?.themes).toEqual(one.themes ?? []);
      expect(ours?.objectives.map((objective) => objective.number)).toEqual(
        one.objectives.map((objective) => objective.number),
      );
      expect(ours?.source).toEqual(one.source);
      expect(ours?.indicators).toEqual([]);
    }
  });
});
