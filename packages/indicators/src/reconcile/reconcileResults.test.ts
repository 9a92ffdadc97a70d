import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import type { ResultSet } from '../results/ResultSet.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { reconcileResults } from './reconcileResults.js';

const period = parsePeriod('FY2022/23');
if (period === undefined) throw new Error('period not read');
const cases = Array.from({ length: 6 }, (_, index) => ({
  id: `c${index}`,
  personKey: `p${index}`,
  reportedBy: `org-${index % 2}`,
  status: 'confirmed',
  sex: index < 4 ? 'female' : 'unknown',
  identifiedOn: '2022-08-01',
  // Half of the forms are unknown: the base of the known is smaller than the unknown.
  ...(index === 0 ? { exploitations: [{ types: ['forced_labour'] }] } : { exploitations: [{}] }),
}));
const results = calculateIndicators(
  buildCatalogue(kenyaProfile).filter(({ id }) => /PT-0[1346]$/u.test(id)),
  datasetSource([{ cases }]),
  { periods: [period], by: [['sex'], ['form']] },
);

/** The same results with one value changed. */
const changed = (table: number, at: number, value: number): ResultSet => ({
  ...results,
  tables: results.tables.map((one, index) =>
    index === table
      ? {
          ...one,
          cells: one.cells.map((cell, position) => (position === at ? { ...cell, value } : cell)),
        }
      : one,
  ),
});

describe('reconcileResults', () => {
  it('has nothing to say of consistent results, whatever is unknown', () => {
    expect(reconcileResults(results)).toEqual([]);
  });

  it('names the cell that contradicts, and no value', () => {
    const at = results.tables.findIndex(
      ({ id }) => id.startsWith('njia-core/PT-01') && id.endsWith('/sex'),
    );
    const found = reconcileResults(changed(at, 1, 99));
    expect(found.map(({ check, name }) => [check, name])).toEqual([
      ['parts-equal-total', 'njia-core/PT-01, FY 2022/23, by sex'],
    ]);
    const total = reconcileResults(changed(at, 0, 98));
    expect(total.map(({ check }) => check).sort()).toEqual([
      'marginals-equal-total',
      'parts-equal-total',
    ]);
    expect(JSON.stringify(total.map(({ name }) => name))).not.toMatch(/98|org-/u);
  });
});
