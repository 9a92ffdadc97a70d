import { NOT_APPLICABLE, TOTAL, UNKNOWN } from '../../results/TableDimension.js';
import {
  allOf,
  binary,
  call,
  choose,
  column,
  number,
  text,
  type Sql,
  type SqlOrder,
} from '../tree/Sql.js';
import type { SqlJoin } from '../tree/SqlSelect.js';
import type { SqlDimension } from './dimensionSql.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { orNever } from './orNever.js';
import type { SqlUnits } from './unitsSql.js';

/** Where units stand on the axes of one breakdown. */
export interface PlacedUnits {
  /** Relations to join to the units (`u`). */
  readonly joins: readonly SqlJoin[];
  /** Category on each axis, in the order of the breakdown. */
  readonly codes: readonly Sql[];
  /** On the margin of the first axis with several categories: 1 if the unit has an answer, and how many. */
  readonly answers: { readonly respondents: Sql; readonly mentions: Sql } | undefined;
}

const x = (name: string): Sql => column('x', name);

/** Records that decide where units stand: those certainly in the population, else those perhaps in it. */
function decidingRelation(compiler: SqlCompiler, units: SqlUnits): string {
  const { relations } = compiler;
  const name = relations.name('placing');
  const columns = [
    ...units.keys,
    'f',
    'l',
    's0',
    ...[...units.dimensions.values()].flatMap(({ name: own }) => [own, `n${own.slice(1)}`]),
  ];
  return relations.add(name, {
    columns: [
      ...columns.map((one) => ({ name: one, value: x(one) })),
      {
        name: 'best',
        value: {
          is: 'window',
          call: 'max',
          value: x('s0'),
          partition: units.keys.map(x),
          order: [],
        },
      },
    ],
    from: { relation: units.members, alias: 'x' },
  });
}

const decides: Sql = binary(x('s0'), '=', x('best'));

/** One category a unit, from its first or latest record with a known one. */
function singleRelation(
  compiler: SqlCompiler,
  units: SqlUnits,
  placing: string,
  dimensions: readonly (SqlDimension & { readonly name: string })[],
): string {
  return compiler.relations.add(compiler.relations.name('single'), {
    distinct: true,
    columns: [
      ...units.keys.map((name) => ({ name, value: x(name) })),
      ...dimensions.map(({ name, specification }) => {
        const descending = specification.attribution === 'latest';
        const order: SqlOrder[] = [
          { by: x(`n${name.slice(1)}`) },
          { by: orNever(x('f')), descending },
          { by: orNever(x('l')), descending },
          // Of the same days the first in order of codes: neither an id nor the order of records decides.
          { by: x(name), text: true },
        ];
        const value: Sql = {
          is: 'window',
          call: 'firstValue',
          value: x(name),
          partition: units.keys.map(x),
          order,
        };
        return { name, value };
      }),
    ],
    from: { relation: placing, alias: 'x' },
    where: decides,
  });
}

/** Every category of a unit, and its margin. */
function multipleRelation(
  compiler: SqlCompiler,
  units: SqlUnits,
  placing: string,
  { name }: { readonly name: string },
): string {
  const { relations } = compiler;
  const rank = x(`n${name.slice(1)}`);
  const keys = units.keys.map((key) => ({ name: key, value: x(key) }));
  const codes = relations.add(relations.name('codes'), {
    distinct: true,
    columns: [...keys, { name: 'code', value: column('e', 'v') }],
    from: { relation: placing, alias: 'x' },
    joins: [{ is: 'items', list: x(name), alias: 'e', column: 'v' }],
    where: allOf(
      decides,
      binary(rank, '=', number(0)),
      binary(column('e', 'v'), '<>', text(UNKNOWN)),
    ),
  });
  const state = relations.add(relations.name('answered'), {
    columns: [...keys, { name: 'n', value: call('min', rank) }],
    from: { relation: placing, alias: 'x' },
    where: decides,
    groupBy: units.keys.map(x),
  });
  const mentions = relations.add(relations.name('mentions'), {
    columns: [...keys, { name: 'k', value: call('count') }],
    from: { relation: codes, alias: 'x' },
    groupBy: units.keys.map(x),
  });
  const none = { name: 'respondents', value: number(0) };
  const noMentions = { name: 'mentions', value: number(0) };
  const same = (alias: string): Sql =>
    allOf(...units.keys.map((key) => binary(column(alias, key), '=', x(key))));
  return relations.add(
    relations.name('several'),
    {
      columns: [...keys, { name: 'code', value: x('code') }, none, noMentions],
      from: { relation: codes, alias: 'x' },
    },
    {
      columns: [
        ...keys,
        {
          name: 'code',
          value: choose([[binary(x('n'), '=', number(1)), text(UNKNOWN)]], text(NOT_APPLICABLE)),
        },
        none,
        noMentions,
      ],
      from: { relation: state, alias: 'x' },
      where: binary(x('n'), '>', number(0)),
    },
    {
      columns: [
        ...keys,
        { name: 'code', value: text(TOTAL) },
        {
          name: 'respondents',
          value: choose([[binary(x('n'), '=', number(0)), number(1)]], number(0)),
        },
        { name: 'mentions', value: call('coalesce', column('m', 'k'), number(0)) },
      ],
      from: { relation: state, alias: 'x' },
      joins: [{ is: 'left', relation: mentions, alias: 'm', on: same('m') }],
    },
  );
}

/**
 * Where units stand on the axes of a breakdown. Margins of axes with one category a unit are added up afterwards.
 *
 * @param compiler - Names and relations.
 * @param units - The units.
 * @param breakdown - Ids of the axes.
 */
export function placedSql(
  compiler: SqlCompiler,
  units: SqlUnits,
  breakdown: readonly string[],
): PlacedUnits {
  const axes = breakdown.flatMap((id) => units.dimensions.get(id) ?? []);
  if (axes.length === 0) return { joins: [], codes: [], answers: undefined };
  const placing = decidingRelation(compiler, units);
  const singles = axes.filter(({ multiple }) => !multiple);
  const joins: SqlJoin[] = [];
  const join = (relation: string, alias: string): void => {
    const on = allOf(...units.keys.map((key) => binary(column(alias, key), '=', column('u', key))));
    joins.push({ is: 'inner', relation, alias, on });
  };
  if (singles.length > 0) join(singleRelation(compiler, units, placing, singles), 'one');
  let answers: PlacedUnits['answers'];
  const codes = axes.map((axis): Sql => {
    if (!axis.multiple) return column('one', axis.name);
    const alias = `m${axis.name.slice(1)}`;
    join(multipleRelation(compiler, units, placing, axis), alias);
    answers ??= { respondents: column(alias, 'respondents'), mentions: column(alias, 'mentions') };
    return column(alias, 'code');
  });
  return { joins, codes, answers };
}
