import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import type { ResultCell } from '../results/ResultCell.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { dataRequirements } from '../trust/dataRequirements.js';
import { filledFields } from '../trust/filledFields.js';
import { calculateIndicators } from './calculateIndicators.js';
import type { CalculationOptions } from './CalculationOptions.js';

const catalogue = buildCatalogue(kenyaProfile);
const period = parsePeriod('FY2022/23');
if (period === undefined) throw new Error('period not read');
const dataset = {
  publisher: { id: 'org-a' },
  period: { start: '2022-07', end: '2023-06' },
  cases: ['c1', 'c2'].map((id) => ({
    id,
    personKey: id,
    status: 'confirmed',
    identifiedOn: '2022-08-01',
  })),
};

function cellsOf(
  datasets: readonly object[],
  options: Partial<CalculationOptions> = {},
): ReadonlyMap<string, ResultCell> {
  const { tables } = calculateIndicators(
    catalogue,
    datasetSource(datasets),
    { periods: [period as NonNullable<typeof period>], by: [], hashData: false, ...options },
    catalogue,
  );
  return new Map(
    tables.flatMap(({ definition, dimensions, cells }) =>
      dimensions.length === 1 && cells[0] !== undefined ? [[definition.id, cells[0]]] : [],
    ),
  );
}
const said = (cell: ResultCell | undefined) => [cell?.value, cell?.bounds, cell?.status];

describe('what nobody collected', () => {
  const onlyCases = cellsOf([dataset]);

  it('has no value: a kind of record that no file has', () => {
    expect(said(onlyCases.get('njia-core/PV-01'))).toEqual([null, null, 'O']);
  });

  it('is no small number either', () => {
    const silent = [...onlyCases.values()].filter(
      ({ status, numerator }) => (status === 'O' || status === 'L') && numerator === null,
    );
    expect(silent.length).toBeGreaterThan(20);
    expect(silent.filter(({ flags }) => flags.includes('small-number'))).toEqual([]);
    expect(onlyCases.get('njia-core/PT-01')?.flags).toContain('small-number');
  });

  it('has no value: linked records that no file has', () => {
    expect(said(onlyCases.get('njia-core/PT-11'))).toEqual([null, null, 'L']);
    const { cases } = dataset;
    const services = [{ id: 's1', caseId: 'c1', kind: 'referral', date: '2022-08-02' }];
    // There are services, but nobody noted their channel.
    const found = cellsOf([{ ...dataset, cases, services }]);
    expect(said(found.get('njia-core/PT-11'))).toEqual([null, null, 'L']);
  });

  it('is a zero where somebody reported that there was none', () => {
    const empty = { ...dataset, activities: [], services: [] };
    expect(said(cellsOf([empty]).get('njia-core/PV-01'))).toEqual([0, { low: 0, high: 0 }, 'A']);
    expect(said(cellsOf([empty]).get('njia-core/PT-11'))).toEqual([0, { low: 0, high: 0 }, 'A']);
    const returns = {
      coverage: [
        {
          organisation: 'org-b',
          table: 'activities',
          from: '2022-07',
          to: '2023-06',
          reported: 'yes' as const,
        },
      ],
    };
    expect(cellsOf([dataset], returns).get('njia-core/PV-01')?.value).toBe(0);
  });

  it('tells nothing apart by a dimension that no record fills', () => {
    const PT01 = catalogue.filter(({ id }) => id === 'njia-core/PT-01');
    const { tables } = calculateIndicators(PT01, datasetSource([dataset]), {
      periods: [period],
      by: [['sex']],
    });
    expect(tables[1]?.cells.map(({ key, value, status }) => [key[1], value, status])).toEqual([
      ['_T', 2, 'A'],
      ['female', null, 'L'],
      ['male', null, 'L'],
      ['_U', 2, 'A'],
    ]);
  });

  it('is what the requirements say', () => {
    const has = filledFields(datasetSource([dataset]));
    for (const definition of catalogue) {
      if (definition.population === undefined || definition.kind === 'completeness') continue;
      const cell = onlyCases.get(definition.id);
      if (cell === undefined || dataRequirements(definition, has).supported !== 'no') continue;
      expect([definition.id, cell.value]).toEqual([definition.id, null]);
    }
    expect(
      dataRequirements(catalogue.find(({ id }) => id.endsWith('/PT-01')) as never, has),
    ).toMatchObject({
      supported: 'without-some-breakdowns',
    });
  });
});
