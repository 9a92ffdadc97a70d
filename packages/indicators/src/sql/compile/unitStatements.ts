import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { relationName, rowId } from '../layout/physicalColumns.js';
import {
  allOf,
  anyOf,
  binary,
  call,
  choose,
  column,
  isNull,
  number,
  type Sql,
} from '../tree/Sql.js';
import type { SqlSelect, SqlStatement } from '../tree/SqlSelect.js';
import { placedSql } from './placedSql.js';
import type { SqlCompiler } from './SqlCompiler.js';
import type { SqlUnits } from './unitsSql.js';

const x = (name: string): Sql => column('x', name);
const u = (name: string): Sql => column('u', name);
const countIf = (condition: Sql): Sql => call('sum', choose([[condition, number(1)]], number(0)));

/** Names of the columns of a cell's categories. */
export const codeColumn = (index: number): string => `code${index}`;

const statement = (compiler: SqlCompiler, select: SqlSelect): SqlStatement => ({
  relations: compiler.relations.all(),
  select,
});

/** What happened to the records: one row. */
export function accountStatement(compiler: SqlCompiler, units: SqlUnits): SqlStatement {
  const certain = binary(x('s0'), '=', number(2));
  const outside = units.dated ? binary(x('p'), '<>', number(2)) : binary(number(1), '=', number(0));
  const undated = isNull(x('f'));
  const keyNames = units.keyed ? units.keys.map((_, index) => `key${index}_m`) : [];
  const keyless =
    keyNames.length === 0
      ? binary(number(1), '=', number(0))
      : anyOf(...keyNames.map((name) => binary(x(name), '<>', number(0))));
  return statement(compiler, {
    columns: [
      { name: 'included', value: countIf(certain) },
      { name: 'undetermined', value: countIf(binary(x('s0'), '=', number(1))) },
      { name: 'undated', value: countIf(allOf(outside, undated)) },
      { name: 'ambiguous', value: countIf(allOf(outside, { is: 'not', of: undated })) },
      { name: 'keyless', value: countIf(allOf(keyless, certain)) },
      { name: 'keyless_open', value: countIf(allOf(keyless, { is: 'not', of: certain })) },
    ],
    from: { relation: units.records, alias: 'x' },
  });
}

/** How many records were looked at: without a choice among them, those of the table as it lies there. */
export function readStatement(compiler: SqlCompiler, units: SqlUnits): SqlStatement {
  const columns = [{ name: 'n', value: call('count') }];
  return units.kept === undefined
    ? {
        relations: [],
        select: {
          columns,
          from: { relation: relationName(units.frame.table.name), alias: 'x' },
        },
      }
    : statement(compiler, { columns, from: { relation: units.kept, alias: 'x' } });
}

/** How many records, of any kind, may belong to the period. */
export function duringStatement(compiler: SqlCompiler, units: SqlUnits): SqlStatement {
  const { from, joins } = compiler.relations.source([units.frame], [units.during], units.frame);
  return statement(compiler, {
    columns: [{ name: 'n', value: call('count') }],
    from,
    joins,
    where: binary(units.during, '<>', number(0)),
  });
}

/** The statements of a breakdown's cells. */
export interface CellStatements {
  /** Units and sums by category and state. */
  readonly cells: SqlStatement;
  /** Single amounts by category, for means and quantiles. */
  readonly amounts: SqlStatement | undefined;
  /** What each organisation put in. */
  readonly contributions: SqlStatement | undefined;
}

/**
 * The statements of a breakdown.
 *
 * @param compiler - Names and relations.
 * @param definition - The definition.
 * @param units - Its units.
 * @param breakdown - Ids of the axes.
 * @param contributions - Whether contributions of organisations are wanted.
 */
export function cellStatements(
  compiler: SqlCompiler,
  definition: IndicatorDefinition,
  units: SqlUnits,
  breakdown: readonly string[],
  contributions: boolean,
): CellStatements {
  const placed = placedSql(compiler, units, breakdown);
  const codes = placed.codes.map((value, index) => ({ name: codeColumn(index), value }));
  const late = { name: 'late', value: binary(number(1), '-', u('due')) };
  const states = ['s0', 's1', 's2', 's3', 's4', 's5'].map((name) => ({ name, value: u(name) }));
  const above = definition.value ?? definition.numerator?.value;
  const below = definition.denominator?.value;
  const single = ['mean', 'median', 'quantile'].includes(definition.kind);
  const weighted = definition.population?.weight !== undefined;
  const sums = [
    ...(above === undefined || single ? [] : ['a']),
    ...(below === undefined || single || above === undefined ? [] : ['b']),
  ].flatMap((side) =>
    ['low', 'high', 'open', 'unknown', 'other'].map((name) => ({
      name: `${side}_${name}`,
      value: call('sum', u(`${side}_${name}`)),
    })),
  );
  const first =
    weighted || single
      ? [
          {
            is: 'inner' as const,
            relation: units.records,
            alias: 'first',
            on: binary(column('first', rowId), '=', u('first_row')),
          },
        ]
      : [];
  const from = { relation: units.units, alias: 'u' };
  const groups = [...codes, late, ...states];
  const weight = weighted ? column('first', 'weight') : number(1);
  const cells = statement(compiler, {
    columns: [
      ...groups,
      { name: 'n', value: call('count') },
      { name: 'records', value: call('sum', u('records')) },
      { name: 'weight', value: call('sum', weight) },
      {
        name: 'unweighted',
        value: weighted
          ? countIf(binary(column('first', 'weight_m'), '<>', number(0)))
          : call('sum', number(0)),
      },
      ...(placed.answers === undefined
        ? []
        : [
            { name: 'respondents', value: call('sum', placed.answers.respondents) },
            { name: 'mentions', value: call('sum', placed.answers.mentions) },
          ]),
      ...sums,
    ],
    from,
    joins: [...first, ...placed.joins],
    groupBy: groups.map(({ value }) => value),
  });
  const amounts =
    single && above !== undefined
      ? statement(compiler, {
          columns: [
            ...codes,
            { name: 's0', value: u('s0') },
            { name: 'state', value: column('first', 'as') },
            { name: 'low', value: column('first', 'al') },
            { name: 'high', value: column('first', 'ah') },
            { name: 'n', value: call('count') },
          ],
          from,
          joins: [...first, ...placed.joins],
          where: binary(late.value, '=', number(0)),
          groupBy: [
            ...codes.map(({ value }) => value),
            u('s0'),
            column('first', 'as'),
            column('first', 'al'),
            column('first', 'ah'),
          ],
        })
      : undefined;
  return {
    cells,
    amounts,
    contributions:
      contributions && definition.population?.contributor !== undefined
        ? contributionStatement(compiler, units, placed, above !== undefined, weighted)
        : undefined,
  };
}

function contributionStatement(
  compiler: SqlCompiler,
  units: SqlUnits,
  placed: ReturnType<typeof placedSql>,
  amounts: boolean,
  weighted: boolean,
): SqlStatement {
  const { relations } = compiler;
  const keys = units.keys.map((name) => ({ name, value: x(name) }));
  const known = allOf(binary(x('as'), '=', number(0)), { is: 'not', of: isNull(x('al')) });
  const shares = relations.add(relations.name('shares'), {
    columns: [
      ...keys,
      { name: 'org', value: x('org') },
      {
        name: 'amount',
        value: amounts
          ? call('sum', choose([[known, x('al')]], number(0)))
          : call('max', number(1)),
      },
    ],
    from: { relation: units.members, alias: 'x' },
    where: binary(x('s0'), '=', number(2)),
    groupBy: [...units.keys.map(x), x('org')],
  });
  const codes = placed.codes.map((value, index) => ({ name: codeColumn(index), value }));
  const amount = column('share', 'amount');
  return statement(compiler, {
    columns: [
      ...codes,
      { name: 'org', value: column('share', 'org') },
      {
        name: 'amount',
        value: call('sum', weighted && !amounts ? column('first', 'weight') : amount),
      },
    ],
    from: { relation: units.units, alias: 'u' },
    joins: [
      {
        is: 'inner',
        relation: shares,
        alias: 'share',
        on: allOf(...units.keys.map((key) => binary(column('share', key), '=', u(key)))),
      },
      ...(weighted
        ? [
            {
              is: 'inner' as const,
              relation: units.records,
              alias: 'first',
              on: binary(column('first', rowId), '=', u('first_row')),
            },
          ]
        : []),
      ...placed.joins,
    ],
    where: binary(u('due'), '=', number(1)),
    groupBy: [...codes.map(({ value }) => value), column('share', 'org')],
  });
}
