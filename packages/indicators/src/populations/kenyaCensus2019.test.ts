import { expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { datasetSource } from '../records/datasetSource.js';
import { prefixHierarchy } from '../records/PlaceHierarchy.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { roundHalfAway } from '../values/roundHalfAway.js';
import { kenyaCensus2019 } from './kenyaCensus2019.js';

const catalogue = buildCatalogue(kenyaProfile);

/** So many cases of one kind: synthetic stand-ins for a published count. */
const cases = (count: number, sex: string, ageGroup: string, county: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${sex}-${ageGroup}-${index}`,
    personKey: `${sex}-${ageGroup}-${index}`,
    reportedBy: 'org',
    status: 'confirmed',
    identifiedOn: '2019-05-04',
    sex,
    ageGroup,
    origin: { country: 'KE', code: county, level: 'adm1' },
  }));

it('feeds the rates of WE-13 through records: 853 victims of 2019 over the census', () => {
  const year = parsePeriod('2019');
  const definition = catalogue.find((one) => one.id === 'njia-core/PT-02');
  if (year === undefined || definition === undefined) throw new Error('setup');
  const all = [
    ...cases(275, 'female', 'adult', 'KE047'),
    ...cases(351, 'female', 'child', 'KE001'),
    ...cases(227, 'male', 'child', 'KE001'),
  ];
  const source = datasetSource([{ cases: all, populations: kenyaCensus2019() }]);
  const { tables } = calculateIndicators([definition], source, {
    periods: [year],
    places: prefixHierarchy(kenyaProfile.placeCodeLengths),
  });
  const table = tables.find((one) => one.id.endsWith('/sex*ageGroup'));
  const rate = (...key: string[]) => {
    const cell = table?.cells.find((one) => one.key.slice(1).join() === key.join());
    return cell?.value === null || cell === undefined
      ? null
      : [roundHalfAway(cell.value, 3), cell.denominator];
  };
  expect(rate('_T', '_T')).toEqual([1.793, 47_564_296]);
  expect(rate('female', 'adult')).toEqual([2.091, 13_152_184]);
  expect(rate('female', 'child')).toEqual([3.231, 10_862_532]);
  expect(rate('male', 'child')).toEqual([2.052, 11_060_063]);
  expect(table?.populationSources).toEqual([
    'KNBS, 2019 Kenya Population and Housing Census, Volumes I and III (2019)',
  ]);
});

it('divides by the county of origin, and says that the year is another', () => {
  const year = parsePeriod('2022');
  const definition = catalogue.find((one) => one.id === 'njia-core/RT-07');
  if (year === undefined || definition === undefined) throw new Error('setup');
  const own = cases(12, 'female', 'child', 'KE001').map((one) => ({
    ...one,
    identifiedOn: '2022-05-04',
  }));
  const source = datasetSource([{ cases: own, populations: kenyaCensus2019() }]);
  const { tables } = calculateIndicators([definition], source, {
    periods: [year],
    places: prefixHierarchy(kenyaProfile.placeCodeLengths),
  });
  const cell = tables
    .find((one) => one.id.endsWith('/county'))
    ?.cells.find((one) => one.key[1] === 'KE001');
  expect(cell?.denominator).toBe(1_208_333);
  expect(cell?.flags).toContain('population-year-differs');
});

describeWithSharedData('the census figures', () => {
  it('are those of the table, and add up', () => {
    const [head = '', ...lines] = readSharedText('npa/kenya_counties_2019.csv').trim().split('\n');
    const columns = head.split(',');
    const records = new Map(kenyaCensus2019().map((record) => [record.id, record.count.value]));
    for (const line of lines) {
      const row = Object.fromEntries(
        line.split(',').map((cell, index) => [columns[index] ?? '', cell]),
      );
      const of = (name: string) => records.get(`ke-2019-KE${row['code'] ?? ''}-${name}`);
      expect([
        of('all'),
        of('male'),
        of('female'),
        of('boys'),
        of('girls'),
        of('children'),
      ]).toEqual(
        ['total', 'male', 'female', 'child_male', 'child_female', 'child_total'].map((name) =>
          Number(row[name]),
        ),
      );
    }
    const national = (name: string) => records.get(`ke-2019-KE-${name}`);
    expect([national('male'), national('female'), national('boys'), national('girls')]).toEqual([
      23_548_056, 24_014_716, 11_060_063, 10_862_532,
    ]);
  });
});
