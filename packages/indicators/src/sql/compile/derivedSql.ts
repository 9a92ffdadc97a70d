import type { Band, DerivedField } from '../../definition/DerivedField.js';
import type { Scalar } from '../../definition/Predicate.js';
import {
  allOf,
  anyOf,
  binary,
  call,
  choose,
  isNull,
  notSql,
  nothing,
  number,
  text,
  type Sql,
} from '../tree/Sql.js';
import type { Frame } from './Frame.js';
import { pickedSql } from './pickedSql.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { completedYears, singleDays } from './sqlDates.js';
import { itemOf, missingNumber, type SqlMany, type SqlSingle, type SqlValue } from './SqlValue.js';
import { unite } from './uniteValues.js';
import { unsupported } from './unsupported.js';

const known = number(0);
const unknown = number(missingNumber.unknown);

/** `unknown` unless a condition holds. */
const knownIf = (condition: Sql): Sql => choose([[condition, known]], unknown);
const there = (of: Sql): Sql => notSql(isNull(of));

/** A value as least and greatest number; `undefined` if it can be none. */
export function rangeOf(value: SqlSingle): { readonly low: Sql; readonly high: Sql } | undefined {
  if (value.kind === 'number') return { low: value.value, high: value.value };
  return value.kind === 'range' ? value : undefined;
}

/** Code of the band of a number; NULL if it lies in none, or in two. */
export function bandSql(value: SqlSingle, bands: readonly Band[]): Sql {
  const range = rangeOf(value);
  if (range === undefined) {
    if (value.kind === 'text') throw unsupported('bands of numbers written as text');
    return nothing('text');
  }
  return choose(
    bands.map(({ code, from, to }) => {
      const ends = [there(range.low)];
      if (typeof from === 'number') ends.push(binary(range.low, '>=', number(from)));
      if (typeof to === 'number')
        ends.push(allOf(there(range.high), binary(range.high, '<=', number(to))));
      return [allOf(...ends), text(code)] as const;
    }),
    nothing('text'),
  );
}

/** Changes each value of a field into a text; NULL becomes unknown, of lists what is left is incomplete. */
function mapText(value: SqlValue, change: (one: SqlSingle) => Sql, always: boolean): SqlValue {
  if (value.kind !== 'many') {
    if (value.kind === 'other' && value.missing.is === 'number' && value.missing.value !== 0)
      return value;
    const changed = change(value);
    const missing = always
      ? value.missing
      : choose(
          [
            [binary(value.missing, '<>', known), value.missing],
            [isNull(changed), unknown],
          ],
          known,
        );
    return { kind: 'text', value: changed, missing };
  }
  const item: Sql = { is: 'item', name: 'v' };
  const mapped: Sql = {
    is: 'listMap',
    list: value.list,
    item: 'v',
    to: change(itemOf(value, item)),
    type: 'texts',
  };
  if (always) return { ...value, of: 'text', list: mapped };
  const list = call('listKnown', mapped);
  const all = call('listLength', value.list);
  const left = call('listLength', list);
  return {
    kind: 'many',
    of: 'text',
    list,
    missing: choose(
      [
        [binary(value.missing, '<>', known), value.missing],
        [allOf(binary(left, '=', number(0)), binary(all, '>', number(0))), unknown],
      ],
      known,
    ),
    incomplete: choose([[binary(left, '<', all), number(1)]], value.incomplete),
  };
}

function recoded(
  value: SqlSingle,
  codes: Readonly<Record<string, Scalar>>,
  otherwise: Scalar | undefined,
): Sql {
  if ([...Object.values(codes), otherwise ?? ''].some((group) => typeof group !== 'string'))
    throw unsupported('codes recoded into numbers');
  const own =
    value.kind === 'text'
      ? value.value
      : value.kind === 'number'
        ? call('numberText', value.value)
        : undefined;
  if (own === undefined) throw unsupported('a recoded field that is neither text nor number');
  const byGroup = new Map<string, Sql[]>();
  for (const [code, group] of Object.entries(codes))
    byGroup.set(String(group), [...(byGroup.get(String(group)) ?? []), text(code)]);
  return choose(
    [...byGroup].map(([group, values]) => [{ is: 'in', of: own, values }, text(group)] as const),
    otherwise === undefined ? own : text(String(otherwise)),
  );
}

/** The unit of a place at a level, where codes nest by prefix; NULL if nothing is known. */
function placeAtLevelSql(
  value: SqlSingle,
  level: string,
  lengths: Readonly<Record<string, readonly number[]>>,
): Sql {
  const start = (code: Sql, length: number): Sql => call('substr', code, number(1), number(length));
  const depth = /^adm[1-6]$/u.test(level) ? Number(level.slice(3)) : 0;
  const at = (code: Sql): Sql => {
    if (level === 'country')
      return choose(
        [[binary(call('length', code), '>=', number(2)), start(code, 2)]],
        nothing('text'),
      );
    const cases = Object.entries(lengths).flatMap(([country, own]) => {
      const length = own[depth - 1];
      if (length === undefined) return [];
      return [
        [
          allOf(
            binary(start(code, 2), '=', text(country)),
            binary(call('length', code), '>=', number(length)),
          ),
          start(code, length),
        ] as const,
      ];
    });
    return choose(cases, nothing('text'));
  };
  if (value.kind === 'text') return at(value.value);
  if (value.kind !== 'place') return nothing('text');
  const main = call('coalesce', value.code, value.country);
  return choose(
    [[allOf(there(value.level), binary(value.level, '=', text(level)), there(main)), main]],
    call('coalesce', at(value.code), at(value.country)),
  );
}

function combined(values: readonly SqlValue[]): SqlValue {
  const manyAt = values.filter(({ kind }) => kind === 'many');
  if (manyAt.length > 1) throw unsupported('a combination of several lists');
  const one = (value: SqlSingle): Sql => {
    if (value.kind === 'text') return value.value;
    if (value.kind === 'number') return call('numberText', value.value);
    if (value.kind === 'other') return nothing('text');
    throw unsupported('a combination of fields that are neither text nor number');
  };
  const missing = choose(
    values.map((value) => [binary(value.missing, '<>', known), value.missing] as const),
    known,
  );
  const item: Sql = { is: 'item', name: 'v' };
  const parts = values.flatMap((value, index) => {
    const part = value.kind === 'many' ? one(itemOf(value, item)) : one(value);
    return index === 0 ? [part] : [text('|'), part];
  });
  const joined = parts.length === 1 && parts[0] !== undefined ? parts[0] : call('concat', ...parts);
  const [many] = manyAt as SqlMany[];
  if (many === undefined) return { kind: 'text', value: joined, missing };
  return {
    kind: 'many',
    of: 'text',
    list: { is: 'listMap', list: many.list, item: 'v', to: joined, type: 'texts' },
    incomplete: many.incomplete,
    missing,
  };
}

/**
 * Turns a computed field into SQL.
 *
 * @param compiler - Names and relations.
 * @param field - The computed field.
 * @param frame - The outermost frame: computed fields stand there.
 */
export function derivedSql(compiler: SqlCompiler, field: DerivedField, frame: Frame): SqlValue {
  const { firstDay, endDay, placeCodeLengths } = compiler.surroundings;
  const read = (reference: string): SqlValue => compiler.field(reference, [frame]);
  if ('pick' in field) return pickedSql(compiler, field, frame);
  if ('coalesce' in field) return unite(field.coalesce.map(read), 'first');
  if ('union' in field) return unite(field.union.map(read), 'all');
  if ('combine' in field) return combined(field.combine.map(read));
  if ('recode' in field)
    return mapText(read(field.recode), (one) => recoded(one, field.codes, field.otherwise), true);
  if ('band' in field) return mapText(read(field.band), (one) => bandSql(one, field.bands), false);
  if ('placeOf' in field)
    return mapText(
      read(field.placeOf),
      (one) => placeAtLevelSql(one, field.level, placeCodeLengths),
      false,
    );
  if ('ageOf' in field) {
    const birth = singleDays(read(field.ageOf));
    const on = singleDays(read(field.on));
    const greatest = completedYears(birth.first, on.last);
    return {
      kind: 'range',
      count: false,
      low: call('greatest', number(0), completedYears(birth.last, on.first)),
      high: greatest,
      missing: knownIf(
        allOf(there(birth.first), there(on.first), binary(greatest, '>=', number(0))),
      ),
    };
  }
  if ('daysFrom' in field) {
    const later = read(field.to);
    const start = singleDays(read(field.daysFrom));
    const end = singleDays(later);
    return {
      kind: 'range',
      count: false,
      low: binary(end.first, '-', start.last),
      high: binary(end.last, '-', start.first),
      missing: choose(
        [
          [
            binary(later.missing, '=', number(missingNumber.notApplicable)),
            number(missingNumber.notApplicable),
          ],
          [anyOf(isNull(start.first), isNull(end.first)), unknown],
        ],
        known,
      ),
    };
  }
  if ('daysInPeriod' in field) {
    const start = singleDays(read(field.daysInPeriod.from));
    const to = read(field.daysInPeriod.to);
    const given = singleDays(to);
    const open = binary(to.missing, '<>', known);
    const end = (day: Sql): Sql => choose([[open, number(endDay)]], day);
    const days = (a: Sql, b: Sql): Sql =>
      call(
        'greatest',
        number(0),
        binary(call('least', b, number(endDay)), '-', call('greatest', a, number(firstDay))),
      );
    return {
      kind: 'range',
      count: false,
      low: days(start.last, end(given.first)),
      high: days(start.first, end(given.last)),
      missing: knownIf(allOf(there(start.first), anyOf(open, there(given.first)))),
    };
  }
  if ('periodDays' in field)
    return { kind: 'number', value: number(endDay - firstDay), missing: known };
  const factors = field.product.map(read);
  const ranges = factors.map((value) => (value.kind === 'many' ? undefined : rangeOf(value)));
  const ends = (side: 'low' | 'high'): Sql =>
    ranges
      .map((range) => range?.[side] ?? nothing('number'))
      .reduce((product, one) => binary(product, '*', one));
  return {
    kind: 'range',
    count: false,
    low: ends('low'),
    high: ends('high'),
    missing: choose(
      [
        ...factors.map((value) => [binary(value.missing, '<>', known), value.missing] as const),
        [isNull(ends('low')), unknown],
      ],
      known,
    ),
  };
}
