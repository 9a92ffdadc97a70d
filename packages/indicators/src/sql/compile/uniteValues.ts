import {
  allOf,
  anyOf,
  binary,
  call,
  choose,
  nothing,
  notSql,
  number,
  type Sql,
} from '../tree/Sql.js';
import { daysOf } from './sqlDates.js';
import { missingNumber, type SqlMany, type SqlSingle, type SqlValue } from './SqlValue.js';
import { unsupported } from './unsupported.js';

const is = (value: SqlValue): Sql => binary(value.missing, '=', number(0));

/** Several values as a list. */
function asMany(value: SqlValue): SqlMany {
  if (value.kind === 'many') return value;
  if (value.kind === 'text')
    return {
      kind: 'many',
      of: 'text',
      list: call('listOfText', value.value),
      incomplete: number(0),
    };
  if (value.kind === 'other')
    return {
      kind: 'many',
      of: 'text',
      list: call('listOfText', nothing('text')),
      incomplete: number(0),
    };
  if (value.kind === 'place') {
    const or = (of: Sql): Sql => call('coalesce', of, { is: 'text', value: '' });
    const bar: Sql = { is: 'text', value: '|' };
    const whole = call('concat', or(value.code), bar, or(value.country), bar, or(value.level));
    return {
      kind: 'many',
      of: 'place',
      list: call('listOfText', choose([[is(value), whole]], nothing('text'))),
      incomplete: number(0),
    };
  }
  throw unsupported('a list of numbers and other values together');
}

/** The kind that holds all of several kinds. */
function commonKind(values: readonly SqlValue[]): SqlSingle['kind'] | 'many' {
  const kinds = new Set(values.map(({ kind }) => kind));
  if (kinds.has('many')) return 'many';
  if (kinds.size > 1) kinds.delete('other');
  const [first = 'other'] = kinds;
  if (kinds.size === 1) return first;
  const only = (...allowed: readonly string[]): boolean =>
    [...kinds].every((kind) => allowed.includes(kind));
  if (only('number', 'range')) return 'range';
  if (only('text', 'place')) return 'place';
  if (only('text', 'days')) return 'days';
  throw unsupported('a choice between fields of different kinds');
}

/** Parts of a value as one of the common kind. */
function partsOf(value: SqlValue, kind: SqlSingle['kind']): Readonly<Record<string, Sql>> {
  const none: Sql = nothing('text');
  switch (kind) {
    case 'range':
      return value.kind === 'number'
        ? { low: value.value, high: value.value }
        : value.kind === 'range'
          ? { low: value.low, high: value.high }
          : { low: nothing('number'), high: nothing('number') };
    case 'place':
      return value.kind === 'place'
        ? { code: value.code, country: value.country, level: value.level }
        : { code: value.kind === 'text' ? value.value : none, country: none, level: none };
    case 'days': {
      const days = value.kind === 'many' ? undefined : daysOf(value);
      return { first: days?.first ?? nothing('integer'), last: days?.last ?? nothing('integer') };
    }
    case 'other':
      return {};
    default:
      return {
        value:
          value.kind === kind
            ? (value as Extract<SqlSingle, { value: Sql }>).value
            : nothing(kind === 'text' ? 'text' : kind),
      };
  }
}

function firstOf(values: readonly SqlValue[]): SqlValue {
  const kind = commonKind(values);
  const [head] = values;
  const missing = choose(
    values.map((value) => [is(value), number(0)] as const),
    head?.missing ?? number(missingNumber.unknown),
  );
  if (kind === 'many') {
    const lists = values.map(asMany);
    const of =
      lists.find((list, index) => list.of !== 'text' || values[index]?.kind !== 'other')?.of ??
      'text';
    if (lists.some((list, index) => list.of !== of && values[index]?.kind !== 'other'))
      throw unsupported('a choice between lists of different kinds');
    const pick = (part: (list: SqlMany) => Sql, none: Sql): Sql =>
      choose(
        values.map((value, index) => [is(value), part(lists[index] as SqlMany)] as const),
        none,
      );
    return {
      kind: 'many',
      of,
      list: pick((list) => list.list, nothing(of === 'number' ? 'numbers' : 'texts')),
      incomplete: pick((list) => list.incomplete, number(0)),
      missing,
    };
  }
  const parts = values.map((value) => partsOf(value, kind));
  const names = Object.keys(parts[0] ?? {});
  const chosen = Object.fromEntries(
    names.map((name) => [
      name,
      choose(
        values
          .slice(0, -1)
          .map((value, index) => [is(value), parts[index]?.[name] as Sql] as const),
        parts.at(-1)?.[name] as Sql,
      ),
    ]),
  );
  const count = kind === 'range' && values.every((value) => value.kind === 'range' && value.count);
  return { kind, ...chosen, ...(kind === 'range' ? { count } : {}), missing } as SqlValue;
}

/**
 * Puts fields together: the first that is known, or all their values.
 *
 * @param values - The fields, best first.
 * @param how - First or all.
 */
export function unite(values: readonly SqlValue[], how: 'first' | 'all'): SqlValue {
  if (how === 'first') return firstOf(values);
  const lists = values.map(asMany);
  const of = lists.find((_, index) => values[index]?.kind !== 'other')?.of ?? 'text';
  if (lists.some((list, index) => list.of !== of && values[index]?.kind !== 'other'))
    throw unsupported('lists of different kinds put together');
  const empty = nothing(of === 'number' ? 'numbers' : 'texts');
  const present = values.map((value, index) =>
    choose([[is(value), (lists[index] as SqlMany).list]], empty),
  );
  const none = call('listOfText', nothing('text'));
  const usable = present.map((list) =>
    of === 'number' ? list : choose([[{ is: 'not', of: { is: 'isNull', of: list } }, list]], none),
  );
  if (of === 'number') throw unsupported('lists of numbers put together');
  const list =
    usable.length === 1 && usable[0] !== undefined ? usable[0] : call('listConcat', ...usable);
  const gap = anyOf(
    ...values.map((value, index) =>
      anyOf(
        allOf(
          notSql(is(value)),
          notSql(binary(value.missing, '=', number(missingNumber.notApplicable))),
        ),
        allOf(is(value), binary((lists[index] as SqlMany).incomplete, '=', number(1))),
      ),
    ),
  );
  return {
    kind: 'many',
    of,
    list,
    incomplete: choose([[gap, number(1)]], number(0)),
    missing: choose(
      [
        [
          allOf(gap, binary(call('listLength', list), '=', number(0))),
          number(missingNumber.unknown),
        ],
      ],
      number(0),
    ),
  };
}
