import { codeLists, type CodeListId } from '../../../packages/schema/src/codelists/index.ts';
import { shapes, type Shape, type ShapeField } from './shapes.ts';

/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

type Plain = Record<string, unknown>;

/** A small seeded generator (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A record that should be valid: some of its optional fields, with values at and between the bounds. */
export function randomRecord(shape: Shape, random: Random): Plain {
  const record: Plain = {};
  for (const field of shape.fields)
    if (field.required || random() < 0.3) record[field.name] = valueOf(field.type, random);
  return record;
}

/**
 * Breaks one place of a record, or leaves it valid by luck: a value of another kind or just beyond a
 * bound, a missing field, an unknown one.
 */
export function breakRecord(record: Plain, random: Random): void {
  const objects = objectsIn(record);
  const target = pick(objects, random);
  const keys = Object.keys(target);
  const key = pick(keys.length === 0 ? ['x'] : keys, random);
  const choice = random();
  if (choice < 0.2) Reflect.deleteProperty(target, key);
  else if (choice < 0.35)
    target[pick(['extra', 'constructor', 'toString', 'kind', 'min', ''], random)] = structuredClone(
      pick(oddities, random),
    );
  else if (choice < 0.45 && typeof target[key] === 'string')
    target[key] =
      target[key] + pick(['\n', ' ', '\u0000', 'é', 'x'.repeat(9000), '😀', '-01'], random);
  else target[key] = structuredClone(pick(oddities, random));
}

const oddities: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'no_such_code',
  0,
  -1,
  1.5,
  -0,
  1e300,
  2 ** 53,
  180.000_001,
  121,
  [],
  [null],
  ['', ''],
  {},
  { kind: 'exact' },
  { kind: 'exact', value: -1 },
  { kind: 'interval' },
  { kind: 'interval', min: 5, max: 3 },
  { kind: 'censored', below: 1 },
  { kind: 'exact', value: 3, below: 3 },
  { kind: 'estimate', value: 2, basis: 'none' },
  { amount: 1, currency: 'KES' },
  '2023-02-29',
  '2024-02-29',
  '2100-02-29',
  '2400-02-29',
  '2022-13',
  '2022-7',
  '0999',
  '3000',
  '2022-04-31',
  '2022-00-10',
  '20222',
  '2022-1',
  '２０２２',
  'KES',
  'kes',
  'KE',
  'ke',
  'constructor',
  '__proto__',
  'a b',
  'a'.repeat(128),
  'a'.repeat(129),
  '😀'.repeat(120),
  '\ud800'.repeat(121),
  'toString',
];

function valueOf(type: ShapeField['type'], random: Random): unknown {
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  switch (type.kind) {
    case 'text':
      return pick(
        [
          '',
          'Nairobi',
          '😀'.repeat(Math.min(type.maxLength, 8)),
          'x'.repeat(Math.min(type.maxLength, 200)),
        ],
        random,
      );
    case 'identifier':
      return pick(['a', 'J-2022/17', 'KE001', 'a.b_c:d', 'x'.repeat(128)], random);
    case 'code':
      return pick(codeLists[type.list as CodeListId].codes, random);
    case 'partialDate':
      return pick(
        ['2022', '2022-07', '2022-07-14', '2024-02-29', '1000', '2999-12-31', '2000-02-29'],
        random,
      );
    case 'count':
      return pick(
        [
          { kind: 'exact', value: 0 },
          { kind: 'estimate', value: 20, basis: 'survey' },
          { kind: 'interval', min: 3 },
          { kind: 'interval', max: 5 },
          { kind: 'interval', min: 3, max: 5 },
          { kind: 'censored', below: 5 },
          { kind: 'exact', value: 1e12 },
        ],
        random,
      );
    case 'integer':
      return pick([type.minimum, type.maximum, whole(type.minimum, type.maximum)], random);
    case 'number':
      return pick(
        [type.minimum, type.maximum, type.minimum + random() * (type.maximum - type.minimum)],
        random,
      );
    case 'currency':
      return pick(['KES', 'USD', 'TZS'], random);
    case 'structure':
      return randomRecord(shapeNamed(type.structure), random);
    case 'table':
      return Array.from({ length: whole(0, 2) }, () =>
        randomRecord(shapeNamed(type.record), random),
      );
    case 'list':
      return Array.from({ length: random() < 0.02 ? type.maxItems : whole(0, 3) }, () =>
        valueOf(type.of, random),
      );
  }
}

function objectsIn(value: unknown): Plain[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Plain, ...Object.values(value).flatMap(objectsIn)];
}

function shapeNamed(name: string): Shape {
  return shapes.find((shape) => shape.name === name)!;
}

function pick<T>(choices: readonly T[], random: Random): T {
  return choices[Math.floor(random() * choices.length)]!;
}
