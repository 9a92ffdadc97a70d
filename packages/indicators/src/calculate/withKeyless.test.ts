import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { writeMarkdownReport } from '../writers/report/writeMarkdownReport.js';
import { calculateIndicators } from './calculateIndicators.js';

const period = parsePeriod('FY2022/23');
if (period === undefined) throw new Error('period not read');
const populations = [
  { id: 'r', tableId: 't', year: '2022', country: 'KE', count: { kind: 'exact', value: 100_000 } },
];
const woman = (id: string, key: object) => ({
  id,
  reportedBy: 'org-a',
  sex: 'female',
  status: 'confirmed',
  identifiedOn: '2022-08-01',
  ...key,
});

function run(keyed: number, keyless: number) {
  const cases = [
    ...Array.from({ length: keyed }, (_, index) => woman(`k${index}`, { personKey: `p${index}` })),
    ...Array.from({ length: keyless }, (_, index) => woman(`n${index}`, {})),
  ];
  return calculateIndicators(
    buildCatalogue(kenyaProfile).filter(({ id }) => /PT-0[14]$/u.test(id)),
    datasetSource([{ cases, populations }]),
    { periods: [period as NonNullable<typeof period>], by: [['sex']] },
  );
}
const cellsOf = (keyed: number, keyless: number) =>
  run(keyed, keyless).tables.flatMap(({ definition, dimensions, cells }) =>
    dimensions.length === 1 ? [[definition.id.slice(-5), cells[0]] as const] : [],
  );

describe('records without a key', () => {
  it('are no certain zero where there is nobody else', () => {
    const cells = new Map(cellsOf(0, 50));
    expect(cells.get('PT-01')).toMatchObject({
      value: null,
      numerator: null,
      bounds: { low: 0, high: 50 },
      undetermined: 50,
      status: 'O',
    });
    expect(cells.get('PT-04')).toMatchObject({ value: null, bounds: { low: 0, high: 100 } });
    const report = writeMarkdownReport(run(0, 50));
    expect(report).toContain('between 0 - 50');
    expect(report).toContain('carry no key');
  });

  it('are not counted, but may each be one more', () => {
    const cells = new Map(cellsOf(3, 1));
    expect(cells.get('PT-01')).toMatchObject({
      value: 3,
      bounds: { low: 3, high: 4 },
      undetermined: 1,
      flags: expect.arrayContaining(['no-key']) as unknown,
    });
    expect(cells.get('PT-04')).toMatchObject({ value: 100, bounds: { low: 75, high: 100 } });
  });

  it('change nothing where there are none', () => {
    expect(new Map(cellsOf(3, 0)).get('PT-01')?.bounds).toEqual({ low: 3, high: 3 });
  });
});
