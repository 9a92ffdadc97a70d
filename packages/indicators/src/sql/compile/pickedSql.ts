import type { PickedField } from '../../definition/DerivedField.js';
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
  type Sql,
} from '../tree/Sql.js';
import { rangeOf } from './derivedSql.js';
import { countItems } from './findItems.js';
import type { Frame } from './Frame.js';
import { groupRows } from './groupRows.js';
import { pickedAll } from './pickedAll.js';
import { pickedEdge } from './pickedEdge.js';
import { pickedNothing } from './pickedNothing.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { daysOf } from './sqlDates.js';
import { add, one, orZero, unknown, when, zero } from './sqlParts.js';
import { missingNumber, type SqlValue } from './SqlValue.js';
import type { TakenSql } from './TakenSql.js';
import { unsupported } from './unsupported.js';

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
  const taken: TakenSql = { value, fits, known };
  if (pick === 'first' || pick === 'last')
    return pickedEdge(compiler, frame, inner, taken, pick === 'last');
  const lost = call('sum', when(allOf(fits, notSql(binary(value.missing, '=', zero))), one, zero));
  const cut =
    value.kind === 'many'
      ? call('sum', when(allOf(known, binary(value.incomplete, '=', one)), one, zero))
      : call('sum', zero);
  const group = (columns: Readonly<Record<string, Sql>>) => {
    const read = groupRows(compiler.relations, frames, { ...columns, lost, cut });
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
