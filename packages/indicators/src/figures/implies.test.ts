import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Compiler } from '../compile/Compiler.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { parseConditions } from '../definition/parseConditions.js';
import type { Predicate } from '../definition/Predicate.js';
import { TRUE } from '../logic/ternary.js';
import { datasetSource } from '../records/datasetSource.js';
import { prefixHierarchy } from '../records/PlaceHierarchy.js';
import type { Row } from '../records/Row.js';
import { conditionOf } from './conditionOf.js';
import { excludes, implies } from './implies.js';

const definition = {
  id: 'test/x',
  population: { from: 'cases' },
  criteria: { woman: { op: 'eq', field: 'sex', value: 'female' } },
  sets: { some: { codes: ['female'], parents: { male: 'female' } } },
} as unknown as IndicatorDefinition;
const single = new Set(['sex', 'age', 'identifiedOn', 'origin']);
const written = (predicate: Predicate) =>
  conditionOf(predicate, definition, (field) => single.has(field));
const compiler = new Compiler(
  {
    source: datasetSource([{ cases: [] }]),
    places: prefixHierarchy({ KE: [5, 8] }),
    timeZone: 'Africa/Nairobi',
    firstDay: 0,
    endDay: 1,
    indexes: new Map(),
  },
  definition,
);

const sexes = ['female', 'male', 'other'];
const days = ['2022-08-10', '2022-08-11', '2022-09-01', '2022-08', '2022-09', '2022'];
const places = ['KE', 'KE047', 'KE047001', 'KE001', 'UG'];
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined, freq: 4 });
const place = fc.constantFrom(...places).map((code) => ({
  country: code.slice(0, 2),
  ...(code.length > 2 ? { code } : {}),
}));
const row: fc.Arbitrary<Row> = fc
  .record({
    sex: maybe(fc.constantFrom(...sexes)),
    age: maybe(fc.integer({ min: 15, max: 19 })),
    identifiedOn: maybe(fc.constantFrom(...days)),
    origin: maybe(place),
    citizenships: maybe(fc.array(fc.constantFrom('KE', 'UG', 'TZ'), { maxLength: 3 })),
    exploitations: maybe(
      fc.array(
        fc.record({
          occurrence: maybe(fc.constantFrom('occurred', 'planned')),
          place: maybe(place),
        }),
        { maxLength: 2 },
      ),
    ),
  })
  .map((fields) =>
    Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined)),
  );

const order = fc.constantFrom('lt', 'lte', 'gt', 'gte');
const item: fc.Arbitrary<Predicate> = fc.oneof(
  fc
    .constantFrom('occurred', 'planned')
    .map((value): Predicate => ({ op: 'eq', field: 'occurrence', value })),
  fc
    .constantFrom(...places)
    .map((code): Predicate => ({ op: 'under', field: 'place', place: code })),
);
const atom: fc.Arbitrary<Predicate> = fc.oneof(
  fc
    .subarray(sexes, { minLength: 1 })
    .map((values): Predicate => ({ op: 'in', field: 'sex', values })),
  fc
    .subarray(['KE', 'UG', 'TZ'], { minLength: 1 })
    .chain((values) =>
      fc
        .constantFrom('hasAny' as const, 'hasAll' as const)
        .map((op): Predicate => ({ op, field: 'citizenships', values })),
    ),
  fc.constant<Predicate>({ op: 'criterion', name: 'woman' }),
  fc.constant<Predicate>({ op: 'inSet', field: 'sex', set: 'some' }),
  fc
    .tuple(order, fc.integer({ min: 15, max: 19 }))
    .map(([op, value]): Predicate => ({ op, field: 'age', value })),
  fc
    .integer({ min: 15, max: 19 })
    .map((value): Predicate => ({ op: 'in', field: 'age', values: [String(value), value] })),
  fc
    .tuple(order, fc.constantFrom(...days))
    .map(([op, value]): Predicate => ({ op, field: 'identifiedOn', value })),
  fc.constantFrom(...days).map((day) => parseConditions([`identifiedOn=${day}`])!),
  fc
    .constantFrom(...places)
    .map((code): Predicate => ({ op: 'under', field: 'origin', place: code })),
  fc.constantFrom(...places).map((code): Predicate => ({ op: 'eq', field: 'origin', value: code })),
  fc
    .constantFrom('known' as const, 'unknown' as const, 'notApplicable' as const)
    .chain((op) =>
      fc.constantFrom('age', 'sex', 'identifiedOn').map((field): Predicate => ({ op, field })),
    ),
  fc
    .tuple(fc.array(item, { maxLength: 2 }), fc.integer({ min: 1, max: 2 }))
    .map(([of, atLeast]): Predicate => ({
      op: 'exists',
      in: 'exploitations',
      atLeast,
      ...(of.length === 0 ? {} : { where: { op: 'all', of } }),
    })),
);
const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    atom,
    fc
      .tuple(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }),
      )
      .map(([op, of]): Predicate => ({ op, of })),
    tie('predicate').map((of): Predicate => ({ op: 'not', of })),
  ),
}));

it('never takes one condition for part of another that it is not', () => {
  const said = { implied: 0, strict: 0, excluded: 0 };
  fc.assert(
    fc.property(
      fc.array(predicate, { minLength: 6, maxLength: 6 }),
      fc.array(row, { minLength: 25, maxLength: 25 }),
      (predicates, rows) => {
        const all = predicates.map((one) => {
          const test = compiler.predicate(one);
          return { condition: written(one), verdicts: rows.map((each) => test(each, undefined)) };
        });
        for (const a of all)
          for (const b of all) {
            if (a === b) continue;
            if (implies(a.condition, b.condition)) {
              said.implied += 1;
              a.verdicts.forEach((verdict, index) => {
                if (verdict === TRUE) expect(b.verdicts[index]).toBe(TRUE);
              });
            }
            if (implies(a.condition, b.condition, true)) {
              said.strict += 1;
              a.verdicts.forEach((verdict, index) => {
                expect(verdict).toBeLessThanOrEqual(b.verdicts[index]!);
              });
            }
            if (excludes(a.condition, b.condition)) {
              said.excluded += 1;
              a.verdicts.forEach((verdict, index) => {
                expect(verdict === TRUE && b.verdicts[index] === TRUE).toBe(false);
              });
            }
          }
      },
    ),
    { numRuns: 400 },
  );
  // What never says anything is never wrong.
  expect(Math.min(said.implied, said.strict, said.excluded)).toBeGreaterThan(100);
});

const condition = (text: string) => written(parseConditions([text])!);
it.each([
  ['age<17', 'age<18', true],
  ['age<=17', 'age<18', true],
  ['age<18', 'age<17', false],
  ['age<17', 'ageGroup=child', true],
  ['age>=60', 'ageGroup=adult', true],
  ['age<19', 'ageGroup=child', false],
  ['identifiedOn<2022-10', 'identifiedOn<2022-12', true],
  ['identifiedOn=2022-08', 'identifiedOn<2022-10', true],
  ['origin under KE047001', 'origin under KE047', true],
  ['origin=KE047001', 'origin under KE', true],
  ['sex=male', 'sex!=female', true],
  ['sex=male', 'sex known', true],
  ['age<17', 'birthYear>2000', false],
])('%s lies in %s: %s', (one, other, inside) => {
  expect(implies(condition(one), condition(other))).toBe(inside);
});
