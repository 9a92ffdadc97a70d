import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
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
  number,
  type Sql,
  type SqlOrder,
} from '../tree/Sql.js';
import type { Frame } from './Frame.js';
import type { SqlCompiler } from './SqlCompiler.js';
import type { SqlDays } from './sqlDates.js';
import { unsupported } from './unsupported.js';

/**
 * For stocks reported as statements: the latest of each key on or before the last day.
 *
 * @param compiler - Names and relations.
 * @param frame - The records.
 * @param definition - The definition.
 * @param where - Whether a record is in the population.
 * @param date - Date of the statement.
 * @returns Name of a relation of the records kept (`row_id`).
 */
export function latestSql(
  compiler: SqlCompiler,
  frame: Frame,
  definition: IndicatorDefinition,
  where: Sql,
  date: SqlDays,
): string {
  const { relations, surroundings } = compiler;
  const values = (definition.period?.latestPer ?? []).map((reference) =>
    compiler.field(reference, [frame]),
  );
  const parts = values.map((value): Sql => {
    if (value.kind === 'text' || value.kind === 'number') return value.value;
    if (value.kind === 'place') return call('coalesce', value.code, value.country);
    if (value.kind === 'other') return nothing('text');
    throw unsupported('statements by a key that is neither text nor number');
  });
  const lacking = values.map((value) => notSql(binary(value.missing, '=', number(0))));
  const loose: Sql = { is: 'or', of: [isNull(date.first), ...lacking] };
  const id = compiler.field('id', [frame]);
  const order: SqlOrder[] = [
    { by: date.last, descending: true },
    { by: date.first, descending: true },
    ...(id.kind === 'text' ? [{ by: id.value, descending: true, text: true }] : []),
    { by: column(frame.alias, rowId), descending: true },
  ];
  const lastDay = number(surroundings.endDay - 1);
  const considered = { is: 'or' as const, of: [loose, binary(date.first, '<=', lastDay)] };
  const isLoose = choose([[loose, number(1)]], number(0));
  const all = [
    where,
    isLoose,
    ...parts,
    date.first,
    date.last,
    id.kind === 'text' ? id.value : where,
  ];
  const { from, joins } = relations.source([frame], all, frame);
  const ranked = relations.add(relations.name('s'), {
    columns: [
      { name: rowId, value: column(frame.alias, rowId) },
      { name: 'loose', value: isLoose },
      {
        name: 'n',
        value: {
          is: 'window',
          call: 'rowNumber',
          value: undefined,
          partition: [isLoose, ...parts],
          order,
        },
      },
    ],
    from,
    joins,
    where: allOf(binary(where, '>', number(0)), considered),
  });
  return relations.add(relations.name('s'), {
    columns: [{ name: rowId, value: column('x', rowId) }],
    from: { relation: ranked, alias: 'x' },
    where: {
      is: 'or',
      of: [binary(column('x', 'loose'), '=', number(1)), binary(column('x', 'n'), '=', number(1))],
    },
  });
}
