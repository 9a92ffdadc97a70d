import type { Figure } from '../../calculate/externalDenominator.js';
import type { ExternalDenominator } from '../../definition/IndicatorDefinition.js';
import { civilDate } from '../../time/dayNumber.js';
import { printSql } from '../tree/printSql.js';
import {
  allOf,
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
import { rangeOf } from '../compile/derivedSql.js';
import { SqlCompiler, type SqlSurroundings } from '../compile/SqlCompiler.js';
import { daysOf } from '../compile/sqlDates.js';
import { unsupported } from '../compile/unsupported.js';
import { numberOf, type SqlDatabase } from './SqlDatabase.js';

/**
 * Reads the population figures that a rate divides by.
 *
 * @param database - The database.
 * @param external - Where the figures are.
 * @param surroundings - Layout and places.
 */
export async function figuresFromDatabase(
  database: SqlDatabase,
  external: ExternalDenominator,
  surroundings: SqlSurroundings,
): Promise<readonly Figure[]> {
  if (!database.layout.tables.some(({ name }) => name === external.table)) return [];
  const compiler = new SqlCompiler(
    surroundings,
    external.derived === undefined ? {} : { derived: external.derived },
  );
  const frame = compiler.frame(external.table);
  const frames = [frame];
  const where =
    external.where === undefined ? number(2) : compiler.predicate(external.where, frames);
  const count = compiler.field(external.value, frames);
  const year = compiler.field(external.year, frames);
  if (count.kind === 'many' || year.kind === 'many') throw unsupported('figures that are lists');
  if (count.kind === 'text') throw unsupported('figures written as text');
  const range = rangeOf(count);
  const first = daysOf(year).first;
  const known = (missing: Sql, value: Sql): Sql =>
    choose([[binary(missing, '=', number(0)), value]], nothing('text'));
  const source =
    external.source === undefined ? undefined : compiler.field(external.source, frames);
  const columns = [
    { name: 'low', value: range?.low ?? nothing('number') },
    { name: 'high', value: range?.high ?? nothing('number') },
    { name: 'first', value: first },
    {
      name: 'source',
      value: source?.kind === 'text' ? known(source.missing, source.value) : nothing('text'),
    },
    ...external.match.map(({ field }, index) => {
      const value = compiler.field(field, frames);
      if (value.kind === 'many') throw unsupported('figures matched by a list');
      const code =
        value.kind === 'text'
          ? value.value
          : value.kind === 'place'
            ? call('coalesce', value.code, value.country)
            : value.kind === 'number'
              ? call('numberText', value.value)
              : nothing('text');
      const total =
        external.total === undefined
          ? code
          : choose([[binary(code, '=', text(external.total)), nothing('text')]], code);
      return { name: `m${index}`, value: known(value.missing, total) };
    }),
  ];
  const is = (missing: Sql): Sql => binary(missing, '=', number(0));
  const wanted = allOf(
    binary(where, '=', number(2)),
    is(count.missing),
    is(year.missing),
    notSql(isNull(range?.low ?? nothing('number'))),
    notSql(isNull(first)),
  );
  const { from, joins } = compiler.relations.source(
    frames,
    [...columns.map(({ value }) => value), wanted],
    frame,
  );
  const rows = await database.query(
    printSql(
      { relations: compiler.relations.all(), select: { columns, from, joins, where: wanted } },
      database.dialect,
    ),
  );
  const textOf = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined;
  return rows.map((row) => ({
    count: { low: numberOf(row, 'low'), high: row['high'] === null ? null : numberOf(row, 'high') },
    year: civilDate(numberOf(row, 'first')).year,
    source: textOf(row['source']),
    categories: new Map(
      external.match.map(({ dimension }, index) => [dimension, textOf(row[`m${index}`])]),
    ),
  }));
}
