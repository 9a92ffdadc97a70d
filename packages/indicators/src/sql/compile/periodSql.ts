import type { PeriodSpecification } from '../../definition/IndicatorDefinition.js';
import {
  allOf,
  binary,
  call,
  choose,
  column,
  isNull,
  notSql,
  nothing,
  number,
  type Sql,
} from '../tree/Sql.js';
import { rowId } from '../layout/physicalColumns.js';
import type { Frame } from './Frame.js';
import type { SqlCompiler } from './SqlCompiler.js';
import {
  compareDays,
  daysOf,
  daysOfText,
  duringSql,
  singleDays,
  type SqlDays,
} from './sqlDates.js';
import { andTests, itemOf, judgeSql, notTest, unlessMissing, type SqlValue } from './SqlValue.js';
import { unsupported } from './unsupported.js';

/** Which labels of periods, numbered in order, are those of the period at hand, and which are none at all. */
export interface LabelNumbers {
  /** Numbers of the labels of this period. */
  readonly inside: readonly number[];
  /** Numbers of the labels that cannot be read. */
  readonly unreadable: readonly number[];
}

/**
 * Number of a record's label among all labels, in the order of their code points. So the statement names labels by number:
 * no text of the data stands in it.
 */
export function labelNumber(
  compiler: SqlCompiler,
  frame: Frame,
  field: string,
): {
  readonly value: SqlValue;
  readonly number: Sql;
} {
  const value = compiler.field(field, [frame]);
  if (value.kind === 'other') return { value, number: nothing('integer') };
  if (value.kind !== 'text') throw unsupported('labels of periods that are no texts');
  const { relations } = compiler;
  const relation = relations.name('n');
  const { from, joins } = relations.source([frame], [value.value, value.missing], frame);
  relations.add(relation, {
    columns: [
      { name: 'k0', value: column(frame.alias, rowId) },
      { name: 'label', value: value.value },
      {
        name: 'n',
        value: {
          is: 'window',
          call: 'denseRank',
          value: undefined,
          partition: [],
          order: [{ by: value.value, text: true }],
        },
      },
    ],
    from,
    joins,
    where: allOf(binary(value.missing, '=', number(0)), notSql(isNull(value.value))),
  });
  return { value, number: relations.joined(frame, relation, 'n') };
}

/**
 * Whether a record belongs to the period at hand, by the basis of the definition.
 *
 * @param compiler - Names and relations.
 * @param frame - The records.
 * @param period - How records get into periods.
 * @param labels - For the basis `label`: which labels are which.
 */
export function inPeriodSql(
  compiler: SqlCompiler,
  frame: Frame,
  period: PeriodSpecification,
  labels: LabelNumbers | undefined,
): Sql {
  const { firstDay, endDay } = compiler.surroundings;
  if (period.field === undefined || period.basis === 'none') return number(2);
  if (period.basis === 'label') {
    const { value, number: n } = labelNumber(compiler, frame, period.field);
    const one = (numbers: readonly number[]): Sql => ({
      is: 'in',
      of: n,
      values: numbers.map(number),
    });
    const { inside, unreadable } = labels ?? { inside: [0], unreadable: [] };
    return unlessMissing(
      value.missing,
      choose(
        [
          ...(inside.length === 0 ? [] : [[one(inside), number(2)] as const]),
          ...(unreadable.length === 0 ? [] : [[one(unreadable), number(1)] as const]),
        ],
        number(0),
      ),
    );
  }
  const value = compiler.field(period.field, [frame]);
  if (period.basis === 'asOf') {
    const lastDay: SqlDays = { first: number(endDay - 1), last: number(endDay - 1) };
    const begun = judgeSql(value, (one) => compareDays(daysOf(one), 'lte', lastDay));
    if (period.to === undefined) return begun;
    const end = compiler.field(period.to, [frame]);
    const ended = judgeSql(end, (one) => compareDays(daysOf(one), 'lte', lastDay));
    // An empty end means that it lasts.
    return andTests(
      begun,
      notTest(choose([[binary(end.missing, '<>', number(0)), number(0)]], ended)),
    );
  }
  return judgeSql(value, (one) => duringSql(daysOf(one), firstDay, endDay));
}

/** The date that puts a record in a period; NULL if it has none. Of several the first. */
export function dateSql(
  compiler: SqlCompiler,
  frame: Frame,
  period: PeriodSpecification,
): SqlDays | undefined {
  if (period.field === undefined || period.basis === 'none' || period.basis === 'label')
    return undefined;
  const value = compiler.field(period.field, [frame]);
  if (value.kind !== 'many') return singleDays(value);
  if (value.of !== 'text') throw unsupported('dates in lists of numbers or places');
  const first = itemOf(value, call('listFirst', value.list));
  return first.kind === 'text' ? daysOfText(first.value) : undefined;
}
