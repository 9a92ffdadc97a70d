import { rowId } from '../layout/physicalColumns.js';
import {
  allOf,
  binary,
  call,
  choose,
  column,
  isNull,
  notSql,
  nothing,
  text,
  type Sql,
} from '../tree/Sql.js';
import type { Frame } from './Frame.js';
import { explodeRows } from './explodeRows.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { add, one, orZero, unknown, when, zero } from './sqlParts.js';
import type { SqlSingle, SqlValue } from './SqlValue.js';
import type { TakenSql } from './TakenSql.js';
import { unsupported } from './unsupported.js';

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

/**
 * `all` and `countDistinct`: the values of all items that fit.
 *
 * @param compiler - Names and relations.
 * @param frame - The records.
 * @param inner - The items.
 * @param taken - What is taken of an item.
 * @param group - Puts columns of the items together, for each record.
 * @param pick - Which of the two.
 */
export function pickedAll(
  compiler: SqlCompiler,
  frame: Frame,
  inner: Frame,
  { value, known }: TakenSql,
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
    const exploded = explodeRows(relations, [frame, inner], value.list, known, order);
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
