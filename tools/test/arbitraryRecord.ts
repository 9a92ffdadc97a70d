import * as fc from 'fast-check';
import {
  codeLists,
  records,
  structures,
  type FieldType,
  type StructureDefinition,
} from '@njia/schema';

/** How often, in percent, a value is broken, and an optional field is there. */
export interface ArbitraryOptions {
  /** Chance that a value is of a wrong kind or form. */
  readonly broken: number;
  /** Chance that an optional field is given. */
  readonly given: number;
}

const texts = [
  'Busia',
  'Tana River',
  'busia ',
  'N/A',
  '',
  'haijulikani',
  'met at 0700 000 000',
  'a@example.org',
  'Bu\u200Bsia',
  'called Testname',
  '-1.00001, 36.00001',
  'Malaba/Tororo',
  'x'.repeat(300),
  'passport A0000000',
  'kept near www.example.org',
  'mwisho wa lami',
];
const identifiers = [
  's1',
  's2',
  's3',
  'J-1',
  'c1',
  'Mary-Testname',
  '0700000000',
  'org:12',
  'wanjiku-7',
];
const dates = ['2020', '2021-07', '2024-02-29', '2024-05-01', '2031-01-01', '2023-12'];
const brokenValues: readonly unknown[] = [
  null,
  7,
  -1,
  1.5,
  '',
  'two words',
  'BUS ',
  '2023-02-29',
  '3/4/2023',
  true,
  {},
  [],
  [null],
  { kind: 'exact' },
  { __proto__: null, id: 1 },
  'x'.repeat(9000),
  Number.NaN,
  { extra: 1 },
];

const byName = new Map(structures.map((definition) => [definition.name, definition]));
const lists: Readonly<Record<string, { readonly codes: readonly string[] }>> = codeLists;

/**
 * Makes records of one type from the field definitions: mostly right ones, with values that rules
 * look at, and broken ones as often as asked.
 *
 * @param name - Name of the record type, such as `journey`
 */
export function arbitraryRecord(name: string, options: ArbitraryOptions): fc.Arbitrary<unknown> {
  const definition = records.find((record) => record.name === name);
  if (definition === undefined) throw new Error('There is no such record type.');
  return arbitraryStructure(definition, options, 0);
}

function arbitraryStructure(
  definition: StructureDefinition,
  options: ArbitraryOptions,
  depth: number,
): fc.Arbitrary<unknown> {
  const fields = definition.fields.map((field) => {
    const good = arbitraryValue(field.type, options, depth);
    const value =
      options.broken === 0
        ? good
        : sometimes(options.broken, fc.constantFrom(...brokenValues), good);
    const absent = field.required ? options.broken : 100 - options.given;
    return absent === 0 ? value : sometimes(absent, fc.constant(undefined), value);
  });
  const object = fc
    .tuple(...fields)
    .map((values) =>
      Object.fromEntries(
        definition.fields.flatMap((field, index) =>
          values[index] === undefined ? [] : [[field.name, values[index]]],
        ),
      ),
    );
  if (options.broken === 0) return object;
  return sometimes(
    options.broken,
    object.map((value) => ({ ...value, unknwon: 1 })),
    object,
  );
}

function sometimes<T, U>(
  percent: number,
  rare: fc.Arbitrary<T>,
  usual: fc.Arbitrary<U>,
): fc.Arbitrary<T | U> {
  return fc.oneof(
    { weight: percent, arbitrary: rare },
    { weight: 100 - percent, arbitrary: usual },
  );
}

function arbitraryValue(
  type: FieldType,
  options: ArbitraryOptions,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'text':
      return fc.constantFrom(...texts.filter((text) => text.length <= type.maxLength));
    case 'identifier':
      return fc.constantFrom(...identifiers);
    case 'code':
      return fc.constantFrom(...(lists[type.list]?.codes ?? []));
    case 'partialDate':
      return fc.constantFrom(...dates);
    case 'count':
      return fc.oneof(
        fc.record({ kind: fc.constant('exact'), value: fc.constantFrom(0, 1, 12, 90_000) }),
        fc.record({
          kind: fc.constant('estimate'),
          value: fc.nat(20),
          basis: fc.constantFrom('survey', 'unknown'),
        }),
        fc.record({ kind: fc.constant('interval'), min: fc.nat(9), max: fc.nat(9) }),
        fc.record({ kind: fc.constant('censored'), below: fc.constant(5) }),
      );
    case 'integer':
      return fc.integer({ min: type.minimum, max: Math.min(type.maximum, type.minimum + 130) });
    case 'number':
      return fc.double({ min: type.minimum, max: type.maximum, noNaN: true });
    case 'currency':
      return fc.constantFrom('KES', 'USD');
    case 'structure':
      return arbitraryStructure(byName.get(type.structure)!, options, depth + 1);
    case 'list':
      return fc.array(arbitraryValue(type.of, options, depth), { maxLength: depth > 1 ? 1 : 3 });
  }
}
