/* Random records and definitions for the tests that hold engines to one another. Not part of the package. */
import fc from 'fast-check';
import type { IndicatorDefinition } from '../src/definition/IndicatorDefinition.js';
import type { Predicate } from '../src/definition/Predicate.js';
import type { RecordSource } from '../src/records/RecordSource.js';
import type { Row } from '../src/records/Row.js';
import { inferLayout } from '../src/sql/layout/inferLayout.js';
import type { RelationalLayout } from '../src/sql/layout/RelationalLayout.js';

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
const date = fc.constantFrom(
  ...['2022', '2022-07', '2023-02', '2022-07-01', '2022-06-30', '2022-12-31', '2023-01-31'],
  ...['2023-06-30', '2023-07-01', '2024-02-29', '2023-02-29', '20x2-01-01', '2021'],
);
const sex = fc.constantFrom('female', 'male', 'other', 'unknown', '_Z', "o'brien\\", '" OR 1=1 --');
const form = fc.constantFrom('sexual', 'labour', 'begging', 'unknown', 'not_applicable');
const place = fc.record(
  {
    code: fc.constantFrom('KE001', 'KE001002', 'KE047', 'UG1', ''),
    country: fc.constantFrom('KE', 'UG', 'unknown'),
    level: fc.constantFrom('adm1', 'adm2', 'country'),
  },
  { requiredKeys: [] },
);
const count = fc.oneof(
  fc.record({ kind: fc.constant('exact'), value: fc.nat(9) }),
  fc.record({ kind: fc.constant('interval'), min: fc.nat(3), max: fc.integer({ min: 3, max: 8 }) }),
  fc.record({ kind: fc.constant('interval'), min: fc.nat(3) }),
  fc.record({ kind: fc.constant('censored'), below: fc.constant(5) }),
);
const event = fc.record(
  {
    when: maybe(date),
    kind: maybe(sex),
    amount: maybe(fc.nat(20)),
    forms: maybe(fc.array(form, { maxLength: 3 })),
  },
  { requiredKeys: [] },
);
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5');

const oneCase = fc.record(
  {
    organisation: maybe(fc.constantFrom('a', 'b', 'c')),
    person: maybe(person),
    persons: maybe(fc.array(person, { maxLength: 2 })),
    sex: maybe(sex),
    age: maybe(fc.integer({ min: 0, max: 40 })),
    born: maybe(fc.integer({ min: 1990, max: 2015 })),
    on: maybe(date),
    until: maybe(date),
    forms: maybe(fc.array(form, { maxLength: 3 })),
    place: maybe(place),
    other: maybe(place),
    size: maybe(count),
    weight: maybe(fc.constantFrom(0.5, 1, 2)),
    label: maybe(fc.constantFrom('2022/23', 'FY2022/23', '2022', 'never')),
    currency: maybe(fc.constantFrom('KES', 'USD')),
    events: maybe(fc.array(event, { maxLength: 3 })),
    absences: fc.oneof(
      fc.constant(undefined),
      fc.array(
        fc.record({
          field: fc.constantFrom('sex', 'age', 'forms', 'on', 'events', 'place', 'person'),
          reason: fc.constantFrom('refused', 'not_applicable', 'not_collected'),
        }),
        { maxLength: 2 },
      ),
    ),
  },
  { requiredKeys: [] },
);
const service = fc.record(
  {
    caseId: maybe(fc.integer({ min: 0, max: 11 }).map((n) => `c${n}`)),
    persons: maybe(fc.array(person, { maxLength: 2 })),
    on: maybe(date),
    type: maybe(form),
    days: maybe(fc.nat(9)),
    place: maybe(place),
  },
  { requiredKeys: [] },
);

const numbered = (prefix: string, rows: readonly object[]): Row[] =>
  rows.map((row, index) => ({
    ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
    id: `${prefix}${index}`,
  }));

/** Records of two tables. */
export const records: fc.Arbitrary<RecordSource> = fc
  .tuple(fc.array(oneCase, { minLength: 1, maxLength: 12 }), fc.array(service, { maxLength: 10 }))
  .map(([cases, services]) => {
    const tables: Record<string, Row[]> = {
      cases: numbered('c', cases),
      services: numbered('s', services),
    };
    return { table: (name) => tables[name], tables: ['cases', 'services'] };
  });

/** Layout of these records, whatever fields a single set of them happens to lack. */
export function recordsLayout(): RelationalLayout {
  const samples = fc.sample(records, { numRuns: 60, seed: 1 });
  return inferLayout({
    table: (name) => samples.flatMap((source) => source.table(name) ?? []),
    tables: ['cases', 'services'],
  });
}

const texts = fc.constantFrom('sex', 'sexGroup', 'organisation', 'firstKind', 'label', 'county');
const dates = fc.constantFrom('on', 'until', 'born', 'firstEvent', 'lastService', 'sex');
const numbers = fc.constantFrom('age', 'size', 'ageOn', 'howMany', 'wait', 'kinds', 'spent', 'sex');
const lists = fc.constantFrom('forms', 'allForms', 'types', 'sex', 'events.kind', 'both');
const places = fc.constantFrom('place', 'other', 'county', 'places', 'place.country');
const anything = fc.oneof(texts, dates, numbers, lists, places, fc.constant('nowhere'));
const order = fc.constantFrom('lt', 'lte', 'gt', 'gte');
const code = fc.constantFrom('female', 'male', 'labour', 'sexual', 'a', 'KE', 'KE001', "o'brien\\");
const missing = fc.constantFrom(undefined, undefined, true, false);

const within = (field: string, of: string): fc.Arbitrary<Predicate> =>
  fc.record({
    op: fc.constant('within' as const),
    field: fc.constant(field),
    of: fc.constant(of),
    min: fc.constantFrom(undefined, '-P1M', 'P1D'),
    max: fc.constantFrom('P14D', 'P1M', 'P1Y', 'P2M3D'),
  });

const simple: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({
    op: fc.constantFrom('eq', 'ne'),
    field: fc.oneof(texts, lists, places),
    value: fc.oneof(
      code,
      texts.map((field) => ({ field })),
      lists.map((field) => ({ field })),
    ),
    missing,
  }),
  fc.record({
    op: fc.constantFrom('eq', 'ne'),
    field: places,
    value: places.map((field) => ({ field })),
    missing,
  }),
  fc.record({ op: order, field: numbers, value: fc.integer({ min: 0, max: 20 }), missing }),
  fc.record({
    op: order,
    field: dates,
    value: fc.oneof(
      fc.constantFrom('2022-07-01', '2022', '2023-01'),
      dates.map((field) => ({ field })),
      fc.constantFrom({ period: 'start' as const }, { period: 'end' as const }),
    ),
    missing,
  }),
  fc.record({ op: fc.constantFrom('eq', 'ne'), field: numbers, value: fc.nat(9), missing }),
  fc.record({
    op: fc.constantFrom('in', 'hasAny', 'hasAll'),
    field: fc.oneof(lists, texts, places),
    values: fc.array(code, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ op: fc.constant('inSet' as const), field: lists, set: fc.constant('work') }),
  fc.record({ op: fc.constantFrom('known', 'unknown', 'notApplicable'), field: anything }),
  within('until', 'on'),
  within('firstEvent', 'on'),
  fc.record({
    op: fc.constant('duringPeriod' as const),
    field: dates,
    shift: fc.constantFrom(undefined, '-P1Y', 'P1M'),
  }),
  fc.record({
    op: fc.constant('under' as const),
    field: places,
    place: fc.constantFrom('KE', 'KE001', 'UG'),
  }),
);

const inner: fc.Arbitrary<Predicate> = fc.oneof(
  fc.constant<Predicate>({ op: 'eq', field: 'kind', value: 'female' }),
  fc.constant<Predicate>({ op: 'within', field: 'when', of: '^on', max: 'P6M' }),
  fc.constant<Predicate>({ op: 'hasAny', field: 'forms', values: ['labour', 'sexual'] }),
  fc.constant<Predicate>({ op: 'eq', field: 'kind', value: { field: '^sex' } }),
  fc.constant<Predicate>({ op: 'gte', field: 'amount', value: 5, missing: false }),
  fc.constant<Predicate>({
    op: 'exists',
    in: '^services',
    where: { op: 'gt', field: 'on', value: { field: '^when' } },
  }),
);
const served: fc.Arbitrary<Predicate> = fc.oneof(
  fc.constant<Predicate>({ op: 'hasAny', field: 'type', values: ['labour'] }),
  fc.constant<Predicate>({ op: 'within', field: 'on', of: '^on', max: 'P1Y' }),
  fc.constant<Predicate>({ op: 'lte', field: 'on', value: { period: 'end' } }),
  fc.constant<Predicate>({ op: 'eq', field: 'place', value: { field: '^place' } }),
);
const atLeast = fc.constantFrom(undefined, 1, 2);
const existing: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({
    op: fc.constant('exists' as const),
    in: fc.constant('events'),
    where: fc.option(inner, { nil: undefined }),
    atLeast,
  }),
  fc.record({
    op: fc.constant('exists' as const),
    in: fc.constantFrom('services', 'sameServices'),
    where: fc.option(served, { nil: undefined }),
    atLeast,
  }),
);

const { condition } = fc.letrec<{ condition: Predicate }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    simple,
    existing,
    fc.record({
      op: fc.constantFrom('all', 'any'),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    fc.constant<Predicate>({ op: 'criterion', name: 'adult' }),
  ),
}));
const optional = fc.option(condition, { nil: undefined });

const base = {
  language: 'njia-indicator/1',
  version: '1.0.0',
  status: 'active',
  direction: 'none',
  name: { en: 'Random' },
  unit: { measure: 'CASE' },
  criteria: { adult: { op: 'gte', field: 'age', value: 18 } },
  sets: { work: { codes: ['labour'], parents: { begging: 'labour' } } },
  links: {
    services: { table: 'services', on: [{ local: 'id', remote: 'caseId' }] },
    sameServices: { table: 'services', on: [{ local: 'persons', remote: 'persons' }] },
  },
  derived: {
    sexGroup: { recode: 'sex', codes: { female: 'f', male: 'm' }, otherwise: 'x' },
    county: { placeOf: 'place', level: 'adm1' },
    ageOn: { ageOf: 'born', on: 'on' },
    ageBand: {
      band: 'ageOn',
      bands: [
        { code: 'c', to: 17 },
        { code: 'a', from: 18 },
      ],
    },
    firstKind: { from: 'events', pick: 'first', take: 'kind' },
    lastAmount: { from: 'events', pick: 'last', take: 'amount' },
    firstEvent: { from: 'events', pick: 'earliest', take: 'when' },
    lastService: { from: 'services', pick: 'latest', take: 'on' },
    howMany: { from: 'services', pick: 'count', where: { op: 'known', field: 'on' } },
    kinds: { from: 'events', pick: 'countDistinct', take: 'kind' },
    spent: { from: 'events', pick: 'sum', take: 'amount' },
    types: { from: 'sameServices', pick: 'all', take: 'type' },
    allForms: { from: 'events', pick: 'all', take: 'forms' },
    places: { from: 'services', pick: 'all', take: 'place' },
    both: { union: ['forms', 'types'] },
    best: { coalesce: ['lastService', 'until', 'on'] },
    wait: { daysFrom: 'on', to: 'best' },
    nights: { daysInPeriod: { from: 'on', to: 'until' } },
    scored: { product: ['age', 'size'] },
    pair: { combine: ['sex', 'organisation'] },
  },
} as const;

const attribution = fc.constantFrom(undefined, 'first', 'latest', 'each');
const dimensions = attribution.map(
  (way) =>
    [
      { id: 'sex', field: 'sex', attribution: way },
      {
        id: 'age',
        field: 'age',
        bands: [
          { code: 'Y0', to: 17 },
          { code: 'Y18', from: 18 },
        ],
        attribution: way,
      },
      { id: 'ageBand', field: 'ageBand' },
      { id: 'form', field: 'forms', multiple: true },
      { id: 'type', field: 'types', multiple: true },
      { id: 'place', field: 'place', role: 'place' },
      { id: 'county', field: 'county' },
      { id: 'pair', field: 'pair' },
    ] as const,
);
const breakdowns = fc.constantFrom(
  ...[
    [['sex']],
    [['form'], ['age', 'place']],
    [['form', 'type', 'sex']],
    [['ageBand', 'county']],
    [['pair']],
  ],
);
const period = fc.constantFrom<NonNullable<IndicatorDefinition['period']>>(
  { basis: 'event', field: 'on' },
  { basis: 'event', field: 'firstEvent' },
  { basis: 'asOf', field: 'on', to: 'until' },
  { basis: 'asOf', field: 'on', latestPer: ['organisation'] },
  { basis: 'cohort', field: 'on', followUp: 'P6M' },
  { basis: 'label', field: 'label', calendar: 'KE-FY' },
  { basis: 'none' },
);
const population = fc.record({
  from: fc.constant('cases'),
  where: optional,
  contributor: fc.constantFrom(undefined, 'organisation'),
  weight: fc.constantFrom(undefined, undefined, 'weight'),
  unitAndKey: fc.constantFrom(
    { unit: 'record' as const },
    { unit: 'person' as const, key: ['person'] },
    { unit: 'person' as const, key: ['persons'] },
    { unit: 'combination' as const, key: ['person', 'organisation'] },
  ),
});
const amount = fc.constantFrom(
  { field: 'age' },
  { field: 'size' },
  { field: 'wait' },
  { field: 'nights' },
  { field: 'scored' },
  { field: 'size', whenUnknown: 'unit' as const },
  { field: 'age', currency: { field: 'currency', code: 'KES' } },
);
const parts = fc.record({ where: optional, exclusions: optional, exceptions: optional });

/** A definition over them. Not every one is sound: leave out those that lint refuses. */
export const definitions: fc.Arbitrary<IndicatorDefinition> = fc
  .record({
    kind: fc.constantFrom(
      'count',
      'proportion',
      'ratio',
      'sum',
      'mean',
      'median',
      'share',
      'completeness',
    ),
    population,
    period,
    dimensions,
    disaggregate: breakdowns,
    numerator: fc.record({ where: condition, exclusions: optional }),
    denominator: parts,
    value: amount,
  })
  .map(({ kind, population: { unitAndKey, ...rest }, numerator, denominator, value, ...other }) => {
    const fraction = kind === 'proportion' || kind === 'ratio';
    const plain = kind === 'completeness' || kind === 'mean' || kind === 'median';
    const definition = {
      ...base,
      ...other,
      id: 'test/random',
      kind,
      population: { ...rest, ...(plain ? { unit: 'record' } : unitAndKey) },
      ...(fraction ? { numerator, denominator } : {}),
      ...(['sum', 'mean', 'median'].includes(kind) ? { value } : {}),
      ...(kind === 'share' ? { share: { of: 'sex', base: 'known' } } : {}),
      ...(kind === 'completeness'
        ? {
            fields: [{ field: 'sex' }, { field: 'forms' }, { field: 'events' }, { field: 'place' }],
          }
        : {}),
    };
    // Through JSON: what is undefined is not there.
    return JSON.parse(JSON.stringify(definition)) as IndicatorDefinition;
  });
