import type { PickedField } from '../../definition/DerivedField.js';
import {
  allOf,
  anyOf,
  binary,
  call,
  choose,
  column,
  isNull,
  notSql,
  nothing,
  number,
  text,
  type Sql,
} from '../tree/Sql.js';
import { rowId } from '../layout/physicalColumns.js';
import { rangeOf } from './derivedSql.js';
import { countItems } from './findItems.js';
import type { Frame } from './Frame.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { daysOf } from './sqlDates.js';
import { missingNumber, type SqlSingle, type SqlValue } from './SqlValue.js';
import { unsupported } from './unsupported.js';

const zero = number(0);
const one = number(1);
const unknown = number(missingNumber.unknown);
const when = (condition: Sql, then: Sql, otherwise: Sql): Sql =>
  choose([[condition, then]], otherwise);
const orZero = (sql: Sql): Sql => call('coalesce', sql, zero);
const add = (...parts: readonly Sql[]): Sql => parts.reduce((sum, part) => binary(sum, '+', part));

/** A single value as the text it is told apart by. */
function textOf(value: SqlSingle): Sql {
  if (value.kind === 'text') return value.value;
  if (value.kind === 'number') return call('numberText', value.value);
  if (value.kind === 'other') return nothing('text');
  if (value.kind !== 'place')
    throw unsupported('different values of a field that is neither text, number nor place');
  const part = (of: Sql): Sql => call('coalesce', of, text(''));
  return call(
    'concat',
    part(value.code),
    text('|'),
    part(value.country),
    text('|'),
    part(value.level),
  );
}

/** What is missing, and how a value looks, of the items that fit. */
interface Taken {
  readonly value: SqlValue;
  /** Condition: the item fits. */
  readonly fits: Sql;
  /** Condition: it fits and its value is known. */
  readonly known: Sql;
}

/** `first` and `last`: the parts of the value of the item that stands first or last. */
function edge(
  compiler: SqlCompiler,
  frame: Frame,
  inner: Frame,
  { value, fits }: Taken,
  last: boolean,
): SqlValue {
  // A list gives its first or last item; one without items gives none.
  if (value.kind === 'many' && last) throw unsupported('the last item of lists');
  const single: SqlValue =
    value.kind !== 'many'
      ? value
      : value.of === 'text'
        ? { kind: 'text', value: call('listFirst', value.list), missing: value.missing }
        : (() => {
            throw unsupported('the first item of lists of places or numbers');
          })();
  const there =
    value.kind === 'many'
      ? allOf(
          fits,
          anyOf(
            notSql(binary(value.missing, '=', zero)),
            binary(call('listLength', value.list), '>', zero),
          ),
        )
      : fits;
  const parts = Object.entries(single).filter(
    (entry): entry is [string, Sql] => typeof entry[1] === 'object' && 'is' in entry[1],
  );
  const picked = (name: string): Sql =>
    call(
      'max',
      choose(
        [[binary(column('x', 'n'), '=', one), column('x', name)]],
        nothing(typeOf(name, single)),
      ),
    );
  const read = compiler.relations.group(
    [frame, inner],
    Object.fromEntries(parts.map(([name]) => [name, picked(name)])),
    (keys) => ({
      ...Object.fromEntries(parts),
      n: choose(
        [
          [
            there,
            {
              is: 'window',
              call: 'rowNumber',
              value: undefined,
              partition: [...keys, when(there, one, zero)],
              order: [{ by: column(inner.alias, rowId), descending: last }],
            },
          ],
        ],
        zero,
      ),
    }),
  );
  return {
    ...single,
    ...Object.fromEntries(parts.map(([name]) => [name, read(name)])),
    missing: call('coalesce', read('missing'), unknown),
  };
}

function typeOf(name: string, value: SqlValue): 'text' | 'number' | 'boolean' | 'integer' {
  if (name === 'missing') return 'integer';
  if (name === 'value')
    return value.kind === 'number' ? 'number' : value.kind === 'boolean' ? 'boolean' : 'text';
  return name === 'first' || name === 'last'
    ? 'integer'
    : name === 'low' || name === 'high'
      ? 'number'
      : 'text';
}

/**
 * A value picked from the items of a list in the record, or from linked records.
 *
 * @param compiler - Names and relations.
 * @param field - What is picked.
 * @param frame - The outermost frame.
 */
export function pickedSql(compiler: SqlCompiler, field: PickedField, frame: Frame): SqlValue {
  const { inner, complete } = compiler.items(field.from, [frame]);
  const { pick } = field;
  const partial = when(complete, zero, one);
  if (inner === undefined) return pickedNothing(field, complete);
  const frames = [frame, inner];
  const fit = field.where === undefined ? number(2) : compiler.predicate(field.where, frames);
  const fits = binary(fit, '=', number(2));
  const { open: openItems, certain } = countItems(compiler, [frame], inner, fit);
  if (pick === 'count')
    return {
      kind: 'range',
      count: false,
      low: certain,
      high: when(complete, add(certain, openItems), nothing('number')),
      missing: zero,
    };
  const value: SqlValue =
    field.take === undefined
      ? { kind: 'other', missing: number(missingNumber.notCollected) }
      : compiler.field(field.take, frames);
  const known = allOf(fits, binary(value.missing, '=', zero));
  const taken: Taken = { value, fits, known };
  if (pick === 'first' || pick === 'last')
    return edge(compiler, frame, inner, taken, pick === 'last');
  const lost = call('sum', when(allOf(fits, notSql(binary(value.missing, '=', zero))), one, zero));
  const cut =
    value.kind === 'many'
      ? call('sum', when(allOf(known, binary(value.incomplete, '=', one)), one, zero))
      : call('sum', zero);
  const group = (columns: Readonly<Record<string, Sql>>) => {
    const read = compiler.relations.group(frames, { ...columns, lost, cut });
    const open = add(partial, openItems, orZero(read('cut')));
    return { read, open, gaps: binary(add(open, orZero(read('lost'))), '>', zero) };
  };
  if (pick === 'sum') {
    const range = value.kind === 'many' ? undefined : rangeOf(value);
    if (range === undefined && value.kind !== 'other')
      throw unsupported('the sum of a field that is no number');
    const low = range?.low ?? nothing('number');
    const high = range?.high ?? nothing('number');
    const { read, gaps } = group({
      low: call('sum', when(known, low, nothing('number'))),
      high: call('sum', when(known, high, nothing('number'))),
      none: call('sum', when(allOf(known, isNull(low)), one, zero)),
      endless: call('sum', when(allOf(known, isNull(high)), one, zero)),
    });
    const endless = anyOf(gaps, binary(orZero(read('endless')), '>', zero));
    return {
      kind: 'range',
      count: false,
      low: orZero(read('low')),
      high: when(endless, nothing('number'), orZero(read('high'))),
      missing: when(binary(orZero(read('none')), '>', zero), unknown, zero),
    };
  }
  if (pick === 'earliest' || pick === 'latest') {
    const days =
      value.kind === 'many'
        ? { first: nothing('integer'), last: nothing('integer') }
        : daysOf(value);
    const by = pick === 'earliest' ? 'min' : 'max';
    const { read, gaps } = group({
      first: call(by, when(known, days.first, nothing('integer'))),
      last: call(by, when(known, days.last, nothing('integer'))),
      undated: call('sum', when(allOf(known, isNull(days.first)), one, zero)),
    });
    return {
      kind: 'days',
      first: read('first'),
      last: read('last'),
      missing: choose(
        [
          [anyOf(gaps, binary(orZero(read('undated')), '>', zero)), unknown],
          [isNull(read('first')), number(missingNumber.notApplicable)],
        ],
        zero,
      ),
    };
  }
  return pickedAll(compiler, frame, inner, taken, group, pick);
}

/** `all` and `countDistinct`: the values of all items that fit. */
function pickedAll(
  compiler: SqlCompiler,
  frame: Frame,
  inner: Frame,
  { value, known }: Taken,
  group: (columns: Readonly<Record<string, Sql>>) => {
    readonly read: (name: string) => Sql;
    readonly open: Sql;
    readonly gaps: Sql;
  },
  pick: 'all' | 'countDistinct',
): SqlValue {
  const { relations } = compiler;
  const order = column(inner.alias, rowId);
  const many = value.kind === 'many';
  if (many && value.of === 'number') throw unsupported('numbers of lists put together');
  const own = many ? nothing('text') : when(known, textOf(value), nothing('text'));
  const { read, open, gaps } = group({
    list: { is: 'listOf', value: own, order, type: 'texts' },
    distinct: call('countDistinct', own),
  });
  let list = read('list');
  let distinct = orZero(read('distinct'));
  if (many) {
    const exploded = relations.explode([frame, inner], value.list, known, order);
    list = exploded('list');
    distinct = orZero(exploded('distinct'));
  }
  if (pick === 'countDistinct')
    return {
      kind: 'range',
      count: false,
      low: distinct,
      high: when(gaps, add(distinct, open, orZero(read('lost'))), distinct),
      missing: zero,
    };
  const whole = choose([[notSql(isNull(list)), list]], call('listOfText', nothing('text')));
  return {
    kind: 'many',
    of: value.kind === 'place' || (many && value.of === 'place') ? 'place' : 'text',
    list: whole,
    incomplete: when(gaps, one, zero),
    missing: when(allOf(gaps, binary(distinct, '=', zero)), unknown, zero),
  };
}

/** What is picked where the database has no table to pick from. */
function pickedNothing({ pick }: PickedField, complete: Sql): SqlValue {
  const lost = when(complete, zero, unknown);
  switch (pick) {
    case 'count':
    case 'countDistinct':
    case 'sum':
      return {
        kind: 'range',
        count: false,
        low: zero,
        high:
          pick === 'countDistinct'
            ? when(complete, zero, one)
            : when(complete, zero, nothing('number')),
        missing: zero,
      };
    case 'all':
      return {
        kind: 'many',
        of: 'text',
        list: call('listOfText', nothing('text')),
        incomplete: when(complete, zero, one),
        missing: lost,
      };
    case 'earliest':
    case 'latest':
      return {
        kind: 'days',
        first: nothing('integer'),
        last: nothing('integer'),
        missing: when(complete, number(missingNumber.notApplicable), unknown),
      };
    default:
      return { kind: 'other', missing: unknown };
  }
}
