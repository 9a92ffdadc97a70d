import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { protectResults } from '../disclosure/protectResults.js';
import { datasetSource } from '../records/datasetSource.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { calculateFramework } from './calculateFramework.js';
import type { Framework } from './Framework.js';
import { kenya2022 } from './kenya.js';
import { planProgress } from './planProgress.js';
import { resolveFramework } from './resolveFramework.js';

const catalogue = buildCatalogue(kenyaProfile);
const periods = ['FY2021/22', 'FY2022/23'].map((text) => parsePeriod(text)!);
const entry = {
  ...{ number: '2.1', wording: 'Victims identified', pillar: 'protection', objective: null },
  ...{ meansOfVerification: null, responsible: null, frequency: null, disaggregations: [] },
  ...{ documentPage: null, targets: [{ period: '2024-A1', value: 90 }] },
  binding: { definition: 'njia-core/PT-01', catalogueVersion: '0.1.0' },
};
const victims = (count: number, day: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${day}-${index}`,
    personKey: `${day}-${index}`,
    status: 'confirmed',
    identifiedOn: day,
  }));

/** What the line above the table says of the year before. */
async function baselineOf(before: number, period: string) {
  const plan = {
    ...kenya2022,
    calendar: 'KE-FY',
    indicators: [{ ...entry, baseline: { period, value: before } }],
  } as unknown as Framework;
  const records = datasetSource([
    { cases: [...victims(before, '2021-09-01'), ...victims(60, '2022-09-01')] },
  ]);
  const { results } = calculateFramework(plan, catalogue, records, { periods, by: [] });
  const { results: shown } = await protectResults(results, { profile: 'public-k5' });
  const { groups } = resolveFramework(plan, catalogue);
  const [progress] = planProgress(plan, groups, shown).values();
  return { baseline: progress?.baseline, text: JSON.stringify(progress) };
}

describe('the baseline of a plan beside protected tables', () => {
  it('is left out where they hide the same period, whatever it is called', async () => {
    for (const period of ['2021-A1', 'FY2021/22']) {
      const { baseline, text } = await baselineOf(3, period);
      expect(baseline).toBe(null);
      expect(text).not.toContain('"value":3');
    }
  });

  it('stays where they show it, or do not have the period', async () => {
    expect((await baselineOf(40, '2021-A1')).baseline).toEqual({ period: '2021-A1', value: 40 });
    expect((await baselineOf(3, '2019-A1')).baseline).toEqual({ period: '2019-A1', value: 3 });
  });
});
