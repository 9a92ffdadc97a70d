import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { protectResults } from './protectResults.js';

const catalogue = buildCatalogue(kenyaProfile);
const period = parsePeriod('FY2022/23')!;

/** Days to the decision of so many persons: 10, 20, 30 ... */
async function totals(persons: number, profile: 'public-k5' | 'public-k10') {
  const cases = Array.from({ length: persons }, (_, index) => {
    const day = new Date(Date.UTC(2022, 6, 1 + 10 * (index + 1))).toISOString().slice(0, 10);
    return {
      id: `c${index}`,
      personKey: `p${index}`,
      status: 'confirmed',
      firstContact: '2022-07-01',
      statusHistory: [{ status: 'formally_identified', date: day }],
    };
  });
  const exact = calculateIndicators(
    catalogue.filter(({ id }) => ['njia-core/PT-10', 'njia-core/PT-10.p90'].includes(id)),
    datasetSource([{ cases }]),
    { periods: [period], by: [] },
  );
  const { results } = await protectResults(exact, { profile });
  const values = (of: typeof exact) => of.tables.map(({ cells }) => cells[0]?.value);
  return { exact: values(exact), shown: values(results), cell: results.tables[0]?.cells[0] };
}

describe('a median or quantile of few', () => {
  it('is hidden: it is the value of a person', async () => {
    const { exact, shown, cell } = await totals(5, 'public-k5');
    expect(exact).toEqual([30, 46]);
    expect(shown).toEqual([null, null]);
    expect(cell).toMatchObject({ numerator: null, status: 'Q', flags: [] });
  });

  it('is shown with values of k persons on either side, tails counted', async () => {
    expect((await totals(9, 'public-k5')).shown).toEqual([null, null]);
    expect((await totals(10, 'public-k5')).shown).toEqual([55, null]);
    expect((await totals(10, 'public-k10')).shown).toEqual([null, null]);
    expect((await totals(20, 'public-k10')).shown).toEqual([105, null]);
  });
});
