import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { prepareSource } from '../columns/prepareSource.js';
import type { ResultTable } from '../results/ResultTable.js';
import { duckDbDatabase } from '../sql/engines/duckDb.js';
import { loadIntoDuckDb } from '../sql/engines/loadIntoDuckDb.js';
import { schemaLayout } from '../sql/layout/schemaLayout.js';
import { calculateInDatabase } from '../sql/run/calculateInDatabase.js';
import { parsePeriod } from '../time/parsePeriod.js';
import type { Period } from '../time/Period.js';
import { datasetSource } from './datasetSource.js';
import type { RecordSource } from './RecordSource.js';

const period = parsePeriod('FY2022/23') as Period;
const catalogue = buildCatalogue(kenyaProfile);
const definitionsOf = (...ids: readonly string[]) =>
  catalogue.filter((one) => ids.includes(one.id.replace('njia-core/', '')));
const options = { periods: [period], hashData: false };
const victim = (id: string, more: object = {}) => ({
  id,
  personKey: 'p1',
  reportedBy: 'org-a',
  status: 'confirmed',
  identifiedOn: '2022-08-01',
  ...more,
});

function tables(dataset: object, ...ids: readonly string[]): readonly ResultTable[] {
  return calculateIndicators(definitionsOf(...ids), datasetSource([dataset]), options).tables;
}
/** Values of a breakdown without its zeros, by code. */
function parts(found: readonly ResultTable[], id: string, by = 'sex') {
  const exact = found.find(
    (one) => one.id.startsWith(`njia-core/${id}@`) && one.id.endsWith(`/${by}`),
  );
  return Object.fromEntries(
    (exact?.cells ?? []).flatMap(({ key, value }) => (value === 0 ? [] : [[key[1] ?? '', value]])),
  ) as Readonly<Record<string, number | null>>;
}
const whole = (found: readonly ResultTable[], id: string) => {
  const cell = found.find((one) => one.id.startsWith(`njia-core/${id}@`))?.cells[0];
  return [cell?.numerator, cell?.denominator];
};

describe('a person whose records contradict each other', () => {
  const conflict = (ids: readonly string[]) => ({
    cases: [victim(ids[0] ?? '', { sex: 'male' }), victim(ids[1] ?? '', { sex: 'female' })],
  });

  it('has no sex, in breakdown and share alike, whatever the ids', () => {
    for (const ids of [
      ['c1', 'c2'],
      ['c9', 'c2'],
    ]) {
      const found = tables(conflict(ids), 'PT-01', 'PT-04');
      expect(parts(found, 'PT-01')).toEqual({ _T: 1, _U: 1 });
      expect(whole(found, 'PT-04')).toEqual([0, 0]);
    }
  });

  it('is counted in a note, of the tables that read the field only', () => {
    const [total] = tables(conflict(['c1', 'c2']), 'PT-01');
    expect(total?.notes).toContainEqual({
      code: 'conflicting-values',
      params: { field: 'sex', persons: 1 },
    });
    const [agreed] = tables({ cases: [victim('c1', { sex: 'male' })] }, 'PT-01');
    expect(agreed?.notes.map(({ code }) => code)).not.toContain('conflicting-values');
    const [other] = tables(conflict(['c1', 'c2']), 'PT-08');
    expect(other?.notes.map(({ code }) => code)).not.toContain('conflicting-values');
  });

  it('has the sex that the other record tells, where one does not know it', () => {
    const dataset = { cases: [victim('c1', { sex: 'unknown' }), victim('c2', { sex: 'male' })] };
    const found = tables(dataset, 'PT-01', 'PT-04');
    expect(parts(found, 'PT-01')).toEqual({ _T: 1, male: 1 });
    expect(whole(found, 'PT-04')).toEqual([0, 1]);
  });

  it('may grow up, but not become a child again', () => {
    const share = (first: object, second: object) =>
      whole(tables({ cases: [victim('c1', first), victim('c2', second)] }, 'PT-05'), 'PT-05');
    const [august, march] = [{ identifiedOn: '2022-08-01' }, { identifiedOn: '2023-03-01' }];
    expect(share({ age: 17, ...august }, { ageGroup: 'adult', ...march })).toEqual([1, 1]);
    expect(share({ ageGroup: 'adult', ...august }, { age: 17, ...march })).toEqual([0, 0]);
    expect(share({ age: 17, ...august }, { age: 18, ...august })).toEqual([0, 0]);
    // Exact ages may differ as long as majority does not.
    expect(share({ age: 30, ...august }, { age: 33, ...august })).toEqual([0, 1]);
    // A child in March was one in August; an adult in August is one in March.
    expect(share({ ...august }, { ageBand: '9-17', ...march })).toEqual([1, 1]);
    expect(share({ birthYear: 1990, ...august }, { birthYear: 1991, ...march })).toEqual([0, 1]);
    expect(share({ age: 20, ...august }, { ...march })).toEqual([0, 1]);
  });
});

describe('one person in cases, services and activities', () => {
  const support = (id: string, more: object) => ({
    id,
    kind: 'service',
    date: '2022-09-01',
    assistanceForms: ['medical'],
    ...more,
  });
  const served = (dataset: object) => {
    const table = tables({ publisher: { id: 'org-a' }, ...dataset }, 'PT-14').find(
      ({ dimensions }) => dimensions.length === 2,
    );
    return table?.cells[0]?.units;
  };

  it('is one by case and by key', () => {
    const services = [support('s1', { caseId: 'c1' }), support('s2', { personKey: 'p1' })];
    expect(served({ cases: [victim('c1')], services })).toBe(1);
    expect(served({ cases: [victim('c1', { linkageKey: 'L' })], services })).toBe(1);
    expect(served({ cases: [victim('c1', { reportedBy: undefined })], services })).toBe(1);
  });

  it('is one where the case has no key and a service names one', () => {
    const services = [
      support('s1', { caseId: 'c1' }),
      support('s2', { caseId: 'c1', personKey: 'p1' }),
      support('s3', { personKey: 'p1' }),
    ];
    expect(served({ cases: [victim('c1', { personKey: undefined })], services })).toBe(1);
  });

  it('is two by the same key of two organisations', () => {
    const services = [
      support('s1', { personKey: 'p1', provider: 'org-b' }),
      support('s2', { personKey: 'p1', provider: 'org-c' }),
    ];
    expect(served({ publisher: undefined, services })).toBe(2);
  });

  it('holds for participants of activities', () => {
    const training = (id: string, organisation: string) => ({
      id,
      kind: 'training',
      date: '2022-09-01',
      organisation,
      organisationKind: 'police',
      personKey: 'p1',
    });
    const count = (...organisations: readonly string[]) =>
      whole(
        tables(
          { activities: organisations.map((name, index) => training(`a${index}`, name)) },
          'PV-05',
        ),
        'PV-05',
      )[0];
    expect(count('org-a', 'org-a')).toBe(1);
    expect(count('org-a', 'org-b')).toBe(2);
  });
});

describe(
  'records of persons in any order, under any ids, by any engine',
  { timeout: 120_000 },
  () => {
    const day = fc.constantFrom('2022-08-01', '2022-08-01', '2022-09-15', '2022', '2023-03', null);
    const oneCase = fc.record({
      personKey: fc.constantFrom('p1', 'p2', 'p3', null),
      reportedBy: fc.constantFrom('org-a', 'org-b'),
      linkageKey: fc.constantFrom(null, null, 'L1', 'L2'),
      status: fc.constantFrom('confirmed', 'possible', null),
      identifiedOn: day,
      identificationSource: fc.constantFrom('proactive', 'hotline', null),
      identifyingActor: fc.constantFrom('police', 'ngo', null),
      sex: fc.constantFrom('male', 'female', 'unknown', null),
      age: fc.constantFrom(9, 17, 18, 40, null),
      ageGroup: fc.constantFrom('child', 'adult', 'unknown', null),
      birthYear: fc.constantFrom(1990, 1991, 2004, 2010, null),
      citizenships: fc.constantFrom(['KE'], ['UG'], ['KE', 'UG'], null),
      place: fc.constantFrom({ code: 'KE001', country: 'KE', level: 'adm1' }, null),
    });
    const service = fc.record({
      kind: fc.constantFrom('service', 'referral'),
      date: day,
      of: fc.option(fc.nat(9)),
      personKey: fc.constantFrom('p1', 'p2', null),
      provider: fc.constantFrom('org-a', 'org-b', null),
      assistanceForms: fc.constantFrom(['medical'], ['legal'], null),
    });
    const ids = ['PT-01', 'PT-04', 'PT-05', 'PT-07', 'PT-08', 'PT-13', 'PT-14', 'PT-15', 'DQ-01'];
    const asked = definitionsOf(...ids);
    const build = (
      cases: readonly object[],
      services: readonly { readonly of: number | null }[],
      name: (index: number) => string,
      order: (index: number) => number,
    ): object => {
      const sorted = <Value>(list: readonly Value[]): Value[] =>
        list
          .map((value, index) => ({ value, rank: order(index) }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ value }) => value);
      const clean = (row: object) =>
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
      return {
        cases: sorted(cases.map((row, index) => ({ ...clean(row), id: name(index) }))),
        services: sorted(
          services.map(({ of, ...row }, index) => ({
            ...clean(row),
            id: `s${name(index)}`,
            ...(of === null ? {} : { caseId: name(of) }),
          })),
        ),
      };
    };
    const cellsOf = (found: readonly ResultTable[]): unknown =>
      found.map(({ id, cells, notes, accounts }) => ({ id, cells, notes, accounts }));

    const everything = fc
      .tuple(
        fc.array(oneCase, { minLength: 1, maxLength: 10 }),
        fc.array(service, { maxLength: 8 }),
        fc.array(fc.nat(99), { minLength: 10, maxLength: 10 }),
      )
      .map(([cases, services, ranks]) => ({
        plain: datasetSource([
          build(
            cases,
            services,
            (index) => `c${index}`,
            (index) => index,
          ),
        ]),
        turned: datasetSource([
          build(
            cases,
            services,
            (index) => `r${ranks[index] ?? 0}-${9 - index}`,
            (index) => ranks[index] ?? 0,
          ),
        ]),
      }));
    const run = (source: RecordSource, definitions = asked) =>
      cellsOf(definitions.flatMap((one) => calculateIndicators([one], source, options).tables));

    it('gives the same cells', () => {
      fc.assert(
        fc.property(everything, ({ plain, turned }) => {
          const wanted = run(plain);
          expect(run(turned)).toEqual(wanted);
          expect(run(prepareSource(turned))).toEqual(wanted);
        }),
        { numRuns: 8 },
      );
    });

    it('gives the same cells in DuckDB', async () => {
      const few = definitionsOf('PT-01', 'PT-04', 'PT-14');
      await fc.assert(
        fc.asyncProperty(everything, async ({ plain, turned }) => {
          const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
          const connection = await instance.connect();
          try {
            const layout = schemaLayout();
            await loadIntoDuckDb(connection, turned, layout);
            const database = duckDbDatabase(connection, layout, turned.claims, turned.conflicts);
            const there = await calculateInDatabase(few, database, options);
            expect(cellsOf(there.tables)).toEqual(run(plain, few));
          } finally {
            connection.closeSync();
            instance.closeSync();
          }
        }),
        { numRuns: 2, endOnFailure: true },
      );
    });

    it('lets the breakdown by sex and age and the shares agree', () => {
      fc.assert(
        fc.property(fc.array(oneCase, { minLength: 1, maxLength: 12 }), (cases) => {
          // Of one day: between two days a person may have come of age, which the share then leaves open.
          const dated = cases.map((row) => ({
            ...row,
            status: 'confirmed',
            identifiedOn: '2022-08-01',
          }));
          const source = datasetSource([
            build(
              dated,
              [],
              (index) => `c${index}`,
              (index) => index,
            ),
          ]);
          const { tables: found } = calculateIndicators(
            definitionsOf('PT-01', 'PT-04', 'PT-05'),
            source,
            options,
          );
          const byAge = parts(found, 'PT-01', 'ageGroup');
          const [children, ofKnownAge] = whole(found, 'PT-05');
          expect(children ?? 0).toBe(byAge['child'] ?? 0);
          expect(ofKnownAge ?? 0).toBe((byAge['child'] ?? 0) + (byAge['adult'] ?? 0));
          const bySex = parts(found, 'PT-01');
          const [female, known] = whole(found, 'PT-04');
          expect(female ?? 0).toBe(bySex['female'] ?? 0);
          expect(known ?? 0).toBe((bySex['female'] ?? 0) + (bySex['male'] ?? 0));
          expect((known ?? 0) + (bySex['_U'] ?? 0)).toBe(bySex['_T'] ?? 0);
        }),
        { numRuns: 60 },
      );
    });
  },
);
