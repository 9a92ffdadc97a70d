import { beforeAll, expect, it } from 'vitest';
import fc from 'fast-check';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { CoverageClaim, RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultTable } from '../results/ResultTable.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { subPeriods } from '../time/subPeriods.js';
import type { Period } from '../time/Period.js';
import { calculateIndicators } from './calculateIndicators.js';
import type { CalculationOptions } from './CalculationOptions.js';

/* The end-to-end oracle: invented records, expected results in words and numbers. */

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('missing in the test');
  return value;
}

const financialYear: Period = required(parsePeriod('2022-A1', 'KE-FY'));
const lists: ReadonlySet<string> = new Set(['exploitation', 'transportModes']);
const numbers: ReadonlySet<string> = new Set(['ageAtIdentification', 'estimatedCases']);

function readCsv(name: string): Row[] {
  const [head = '', ...lines] = readSharedText(`indicators/oracles/worked-example/${name}`)
    .trim()
    .split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const row: Record<string, unknown> = {};
    line.split(',').forEach((cell, index) => {
      const column = columns[index] ?? '';
      if (cell === '') return;
      row[column] = lists.has(column) ? cell.split(';') : numbers.has(column) ? Number(cell) : cell;
    });
    return row;
  });
}

const base = {
  language: 'njia-indicator/1',
  version: '1.0.0',
  status: 'active',
  direction: 'none',
} as const;
const dimensions = [
  { id: 'sex', field: 'sex' },
  {
    id: 'age',
    field: 'ageAtIdentification',
    bands: [
      { code: 'Y0T17', from: 0, to: 17 },
      { code: 'Y18T24', from: 18, to: 24 },
      { code: 'Y_GE25', from: 25 },
    ],
  },
  { id: 'county', field: 'county', role: 'place' },
  { id: 'countyEach', field: 'county', role: 'place', attribution: 'each' },
  { id: 'form', field: 'exploitation', multiple: true },
] as const;
const population = {
  from: 'records',
  unit: 'person',
  key: ['personKey'],
  contributor: 'organisation',
  where: { op: 'in', field: 'victimStatus', values: ['identified', 'presumed'] },
} as const;
const identified: IndicatorDefinition = {
  ...base,
  id: 'test/identified',
  name: { en: 'Victims identified' },
  kind: 'count',
  unit: { measure: 'PERSON' },
  population,
  period: { basis: 'event', field: 'identifiedOn' },
  dimensions,
  disaggregate: [['sex'], ['age'], ['sex', 'age'], ['county'], ['countyEach'], ['form']],
};
const ageEach: IndicatorDefinition = {
  ...identified,
  id: 'test/ageEach',
  dimensions: dimensions.map((dimension) =>
    dimension.id === 'age' ? { ...dimension, attribution: 'each' } : dimension,
  ),
  disaggregate: [['age']],
};
const forms: IndicatorDefinition = {
  ...identified,
  id: 'test/forms',
  kind: 'share',
  unit: { measure: 'PT', per: 100 },
  share: { of: 'form', base: 'known' },
  disaggregate: [],
};
const referred: IndicatorDefinition = {
  ...identified,
  id: 'test/referred',
  kind: 'proportion',
  unit: { measure: 'PT', per: 100 },
  population: { ...population, where: { op: 'eq', field: 'victimStatus', value: 'identified' } },
  links: { referrals: { table: 'referrals', on: [{ local: 'recordId', remote: 'recordId' }] } },
  sets: { protection: { codes: ['SHELTER', 'LEGAL', 'MEDICAL'] } },
  denominator: {
    // An empty outcome means that nothing of the kind happened.
    exclusions: {
      op: 'any',
      of: [
        { op: 'eq', field: 'outcome', value: 'deceased', missing: false },
        { op: 'eq', field: 'outcome', value: 'leftCountry', missing: false },
      ],
    },
    exceptions: { op: 'not', of: { op: 'eq', field: 'referralConsent', value: 'true' } },
  },
  numerator: {
    where: {
      op: 'exists',
      in: 'referrals',
      where: {
        op: 'all',
        of: [
          { op: 'inSet', field: 'serviceType', set: 'protection' },
          { op: 'within', field: 'referredOn', of: '^identifiedOn', max: 'P14D' },
        ],
      },
    },
  },
  uncertainty: { method: 'wilson' },
  disaggregate: [['sex'], ['countyEach']],
};
const rate: IndicatorDefinition = {
  ...identified,
  id: 'test/rate',
  kind: 'rate',
  unit: { measure: 'PER_100K', per: 100_000 },
  denominator: {
    external: {
      table: 'people',
      value: 'count',
      year: 'year',
      match: [{ dimension: 'sex', field: 'sex' }],
    },
  },
  disaggregate: [['sex']],
};
const openCases: IndicatorDefinition = {
  ...base,
  id: 'test/open',
  name: { en: 'Open cases' },
  kind: 'count',
  unit: { measure: 'CASE' },
  population: { from: 'spells', unit: 'record' },
  period: { basis: 'asOf', field: 'openedOn', to: 'closedOn' },
};
const moved: IndicatorDefinition = {
  ...base,
  id: 'test/moved',
  name: { en: 'Estimated persons moved' },
  kind: 'sum',
  unit: { measure: 'PERSON_ESTIMATED' },
  population: { from: 'routes', unit: 'record', contributor: 'organisation' },
  value: { field: 'estimatedCases', estimated: true },
  period: { basis: 'event', field: 'reportedFor' },
  dimensions: [
    { id: 'corridor', field: 'corridor' },
    { id: 'mode', field: 'transportModes', multiple: true },
  ],
  disaggregate: [['corridor'], ['mode']],
};

describeWithSharedData('worked example, end to end', () => {
  let tables: Record<string, Row[]>;
  let expected: Record<string, Record<string, unknown>>;
  let coverage: CoverageClaim[];
  let source: RecordSource;

  beforeAll(() => {
    tables = {
      records: readCsv('records.csv'),
      referrals: readCsv('referrals.csv'),
      routes: readCsv('routes.csv'),
      spells: readCsv('case-spells.csv'),
      people: [
        { sex: 'F', year: 2022, count: 600_000 },
        { sex: 'M', year: 2022, count: 580_000 },
      ],
    };
    expected = JSON.parse(
      readSharedText('indicators/oracles/worked-example/expected.json'),
    ) as typeof expected;
    coverage = readCsv('coverage.csv').map((row) => ({
      organisation: row['organisation'] as string,
      place: row['county'] as string,
      from: financialYear.start,
      to: '2023-06-30',
      reported: row['reported'] as 'yes' | 'no',
    }));
    source = { table: (name) => tables[name], tables: Object.keys(tables) };
  });

  /** The records with a key: the oracle's bounds leave out that a record without one may be one person more. */
  const keyed = (): RecordSource => ({
    ...source,
    table: (name) =>
      name === 'records'
        ? tables['records']?.filter((row) => row['personKey'] !== undefined)
        : tables[name],
  });
  const run = (
    definition: IndicatorDefinition,
    options: Partial<CalculationOptions> = {},
    from: RecordSource = source,
  ): readonly ResultTable[] =>
    calculateIndicators([definition], from, { periods: [financialYear], ...options }).tables;
  const cells = (
    found: readonly ResultTable[],
    breakdown: string,
  ): ReadonlyMap<string, ResultCell> => {
    const table = found.find((candidate) => candidate.id.endsWith(`/${breakdown}`));
    if (table === undefined) throw new Error(`no table ${breakdown}`);
    return new Map(table.cells.map((cell) => [cell.key.slice(1).join('|'), cell]));
  };
  const values = (
    found: readonly ResultTable[],
    breakdown: string,
  ): Record<string, number | null> =>
    Object.fromEntries(
      [...cells(found, breakdown)]
        .filter(([key, cell]) => !key.includes('_T') && cell.value !== 0)
        .map(([key, cell]) => [key, cell.value]),
    );
  const part = (...path: string[]): unknown =>
    path.reduce<unknown>((value, name) => (value as Row)[name], expected);

  it('counts unique persons, with those it cannot decide on and those without a key', () => {
    const found = run(identified, { overlap: true });
    const total = required(cells(found, 'total').get(''));
    const account = required(required(found[0]).accounts[0]);
    const wanted = part('victimsIdentified', 'total') as Record<string, unknown>;
    expect(account.included).toBe(wanted['records']);
    expect(account.undetermined).toBe(wanted['recordsUndetermined']);
    expect(account.withoutKey).toBe(wanted['recordsWithoutKey']);
    expect(account.withoutKeyUndetermined).toBe(wanted['recordsWithoutKeyUndetermined']);
    expect(total.value).toBe(wanted['persons']);
    const withKeys = required(cells(run(identified, {}, keyed()), 'total').get(''));
    expect(withKeys.undetermined).toBe(wanted['personsUndetermined']);
    expect([withKeys.bounds?.low, withKeys.bounds?.high]).toEqual(wanted['personBounds']);
    expect(total.undetermined).toBe(withKeys.undetermined + account.withoutKey);
    expect(total.bounds?.high).toBe((withKeys.bounds?.high ?? 0) + account.withoutKey);
    for (const [breakdown, name] of [
      ['sex', 'bySexFirst'],
      ['age', 'byAgeFirst'],
      ['sex*age', 'bySexAgeFirst'],
      ['county', 'byCountyFirst'],
      ['countyEach', 'byCountyEach'],
    ] as const)
      expect([name, values(found, breakdown)]).toEqual([name, part('victimsIdentified', name)]);
    expect(values(run(ageEach), 'age')).toEqual(part('victimsIdentified', 'byAgeEach'));
    const overlap = required(found.find((table) => table.content === 'overlap'));
    expect(
      Object.fromEntries(overlap.cells.map((cell) => [cell.key.slice(1).join('|'), cell.value])),
    ).toEqual(part('victimsIdentified', 'organisationOverlap', 'cells'));
  });

  it('gives quarters that do not add up to the year', () => {
    const quarters = subPeriods(financialYear, 'Q');
    const [table] = run({ ...identified, disaggregate: [] }, { periods: quarters });
    const wanted = part('victimsIdentified', 'byQuarter') as Record<
      string,
      Record<string, unknown>
    >;
    expect(required(table).dimensions[0]?.additive).toBe(false);
    for (const [index, period] of quarters.entries()) {
      const cell = required(
        required(table).cells.find((candidate) => candidate.key[0] === period.id),
      );
      const account = required(required(table).accounts[index]);
      expect({
        records: account.included,
        recordsUndetermined: account.undetermined,
        recordsWithoutKey: account.withoutKey,
        recordsWithoutKeyUndetermined: account.withoutKeyUndetermined,
        persons: cell.value,
        personsUndetermined: cell.undetermined - account.withoutKey,
        personBounds: [cell.bounds?.low, (cell.bounds?.high ?? 0) - account.withoutKey],
      }).toEqual(wanted[period.sdmxId]);
    }
  });

  it('tells a true zero from no data', () => {
    const grid = cells(run(identified, { coverage }), 'countyEach');
    for (const row of part('victimsIdentified', 'countyGridEach') as Row[]) {
      const cell = required(grid.get(row['county'] as string));
      expect([row['county'], cell.value, cell.status]).toEqual([
        row['county'],
        row['value'],
        row['obsStatus'],
      ]);
    }
  });

  it('keeps respondents and mentions apart', () => {
    const found = cells(run(forms), 'form');
    const total = required(found.get('_T'));
    const wanted = part('exploitationForms') as Row;
    expect(total.responses).toEqual({
      respondents: wanted['respondents'],
      mentions: wanted['mentions'],
    });
    expect(total.unknownValues).toBe(wanted['unknown']);
    for (const [code, share] of Object.entries(
      wanted['sharesOfRespondents'] as Record<string, number>,
    )) {
      expect(required(found.get(code)).value).toBeCloseTo(share, 6);
      expect(required(found.get(code)).numerator).toBe(
        (wanted['personsByForm'] as Record<string, number>)[code],
      );
    }
  });

  it('computes a proportion with exclusions, exceptions and bounds', () => {
    const found = run(referred, { coverage }, keyed());
    const check = (cell: ResultCell, wanted: Row): void => {
      expect([
        cell.numerator,
        cell.denominator,
        cell.excluded,
        cell.exceptions,
        cell.undetermined,
        cell.status,
      ]).toEqual([
        wanted['numerator'],
        wanted['denominator'],
        wanted['excluded'],
        wanted['exceptions'],
        wanted['undetermined'],
        wanted['obsStatus'],
      ]);
      if (wanted['value'] === null) expect(cell.value).toBeNull();
      else expect(cell.value).toBeCloseTo(wanted['value'] as number, 6);
      const bounds = wanted['bounds'] as [number, number] | null;
      if (bounds === null) expect(cell.bounds).toBeNull();
      else {
        expect(cell.bounds?.low).toBeCloseTo(bounds[0], 6);
        expect(cell.bounds?.high).toBeCloseTo(bounds[1], 6);
      }
    };
    const total = required(cells(found, 'total').get(''));
    check(total, part('referredWithin14Days', 'total') as Row);
    const [low = 0, high = 0] = part('referredWithin14Days', 'total', 'wilson95') as number[];
    expect(total.interval?.low).toBeCloseTo(low, 5);
    expect(total.interval?.high).toBeCloseTo(high, 5);
    for (const [sex, wanted] of Object.entries(
      part('referredWithin14Days', 'bySexFirst') as Record<string, Row>,
    ))
      check(required(cells(found, 'sex').get(sex)), wanted);
    check(
      required(cells(found, 'countyEach').get('Turkana')),
      part('referredWithin14Days', 'turkana') as Row,
    );
  });

  it('computes rates, and none without a population figure', () => {
    const found = cells(run(rate), 'sex');
    const wanted = part('ratePer100k') as {
      total: Row;
      bySex: Record<string, Row>;
      noDenominator: { categories: string[] };
    };
    expect(found.get('_T')?.value).toBeCloseTo(wanted.total['value'] as number, 8);
    expect(found.get('_T')?.denominator).toBe(1_180_000);
    for (const [sex, row] of Object.entries(wanted.bySex))
      expect(found.get(sex)?.value).toBeCloseTo(row['value'] as number, 8);
    for (const code of wanted.noDenominator.categories) {
      const cell = required(found.get(code));
      expect([cell.value, cell.status, cell.numerator]).toEqual([null, 'M', 1]);
    }
  });

  it('computes a stock on the last day', () => {
    const cell = required(cells(run(openCases), 'total').get(''));
    expect([cell.value, cell.undetermined]).toEqual([
      part('openCases', 'open'),
      part('openCases', 'undetermined'),
    ]);
  });

  it('adds up estimates, by organisation too', () => {
    const year = [required(parsePeriod('2022'))];
    const found = run(moved, { periods: year });
    const check = (cell: ResultCell, wanted: Row): void => {
      expect([cell.value, cell.records, cell.unknownValues, cell.status]).toEqual([
        wanted['value'],
        wanted['records'],
        wanted['unknownValues'],
        wanted['obsStatus'],
      ]);
      const contributions = Object.fromEntries(
        cell.contributions
          .filter((one) => one.amount > 0)
          .map((one) => [one.organisation, one.amount]),
      );
      expect(contributions).toEqual(wanted['contributions']);
    };
    check(required(cells(found, 'total').get('')), part('estimatedPersonsMoved', 'total') as Row);
    for (const [code, wanted] of Object.entries(
      part('estimatedPersonsMoved', 'byCorridor') as Record<string, Row>,
    ))
      check(required(cells(found, 'corridor').get(code)), wanted);
    for (const [code, wanted] of Object.entries(
      part('estimatedPersonsMoved', 'byTransportEach') as Record<string, Row>,
    ))
      check(required(cells(found, 'mode').get(code)), wanted);
    const unit = run(
      { ...moved, value: { field: 'estimatedCases', estimated: true, whenUnknown: 'unit' } },
      { periods: year },
    );
    expect(values(unit, 'corridor')).toEqual(part('estimatedPersonsMoved', 'byCorridorUnit'));
  });

  it('gives the same cells in any order of the records', () => {
    const wanted = JSON.stringify([run(identified, { overlap: true }), run(referred), run(moved)]);
    const original = tables;
    try {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(required(original['records']), { minLength: 24 }),
          (records) => {
            tables = {
              ...original,
              records,
              referrals: [...required(original['referrals'])].reverse(),
            };
            expect(
              JSON.stringify([run(identified, { overlap: true }), run(referred), run(moved)]),
            ).toBe(wanted);
          },
        ),
        { numRuns: 20 },
      );
    } finally {
      tables = original;
    }
  });
});
