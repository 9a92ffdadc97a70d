import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import type { Predicate } from '../../definition/Predicate.js';
import type { Duration } from '../../time/duration.js';
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
  text,
  type Sql,
  type SqlOrder,
} from '../tree/Sql.js';
import type { SqlJoin } from '../tree/SqlSelect.js';
import { amountSql } from './amountSql.js';
import { dimensionSql, type SqlDimension } from './dimensionSql.js';
import type { Frame } from './Frame.js';
import { dateSql, inPeriodSql, type LabelNumbers } from './periodSql.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { addDurationSql, type SqlDays } from './sqlDates.js';
import { andTests, itemOf, type SqlSingle } from './SqlValue.js';
import { unsupported } from './unsupported.js';

/** What a statement about units needs beside the definition. */
export interface UnitRequest {
  /** Further condition on the population. */
  readonly extra: Predicate | undefined;
  /** Which labels of periods are which. */
  readonly labels: LabelNumbers | undefined;
  /** Length of the follow-up and day up to which data are known, for cohorts. */
  readonly followUp: { readonly length: Duration; readonly knowledgeDay: number } | undefined;
}

/** The relations of a definition's records and units, for one period. */
export interface SqlUnits {
  /** The records. */
  readonly frame: Frame;
  /** Names of the columns that identify a unit in `members` and `units`. */
  readonly keys: readonly string[];
  /** True if records have keys. */
  readonly keyed: boolean;
  /** The axes, by id. */
  readonly dimensions: ReadonlyMap<string, SqlDimension & { readonly name: string }>;
  /** Relation of the records that are in the population or may be. */
  readonly records: string;
  /** Relation of those that belong to a unit, once for each of its units. */
  readonly members: string;
  /** Relation of units. */
  readonly units: string;
  /** Relation of the records looked at at all (`row_id`), if not all of the table. */
  readonly kept: string | undefined;
  /** Whether records have dates that put them in periods. */
  readonly dated: boolean;
  /** Whether a record belongs to the period; over the table. */
  readonly during: Sql;
}

const never = number(99_999_999);

/** For stocks reported as statements: the latest of each key on or before the last day. */
function latestSql(
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

const keyText = (value: SqlSingle): Sql => {
  switch (value.kind) {
    case 'text':
    case 'number':
      return value.value;
    case 'place': {
      const part = (of: Sql): Sql => call('coalesce', of, text(''));
      return call('concat', part(value.code), text('|'), part(value.country));
    }
    case 'other':
      return nothing('text');
    default:
      throw unsupported('units by a key that is neither text nor number');
  }
};

/**
 * The relations that hold the records and units of a definition.
 *
 * @param compiler - Names and relations of one period.
 * @param definition - A definition without lint errors.
 * @param request - What else is asked.
 */
export function unitsSql(
  compiler: SqlCompiler,
  definition: IndicatorDefinition,
  request: UnitRequest,
): SqlUnits {
  const { relations } = compiler;
  const { population, period } = definition;
  if (population === undefined || period === undefined) throw unsupported('it has no population');
  const frame = compiler.frame(population.from);
  const frames = [frame];
  const row = column(frame.alias, rowId);
  const test = (predicate: Predicate | undefined, otherwise: number): Sql =>
    predicate === undefined ? number(otherwise) : compiler.predicate(predicate, frames);
  const where = andTests(test(population.where, 2), test(request.extra, 2));
  const during = inPeriodSql(compiler, frame, period, request.labels);
  const date = dateSql(compiler, frame, period);
  const columns = new Map<string, Sql>([[rowId, row]]);
  columns.set('w', where).set('p', during);
  columns.set('f', date?.first ?? nothing('integer')).set('l', date?.last ?? nothing('integer'));
  const id = compiler.field('id', frames);
  columns.set('id', id.kind === 'text' ? call('coalesce', id.value, text('')) : text(''));
  const { denominator, numerator } = definition;
  columns
    .set('c1', test(denominator?.where, 2))
    .set('c2', test(denominator?.exclusions, 0))
    .set('c3', test(denominator?.exceptions, 0))
    .set('c4', test(numerator?.where, 2))
    .set('c5', test(numerator?.exclusions, 0));
  const keyValues = (population.key ?? []).map((reference) => compiler.field(reference, frames));
  keyValues.forEach((value, index) => {
    columns.set(`key${index}`, value.kind === 'many' ? value.list : keyText(value));
    // A list without a key is no key either.
    columns.set(
      `key${index}_m`,
      value.kind === 'many'
        ? choose(
            [
              [notSql(binary(value.missing, '=', number(0))), value.missing],
              [binary(call('listLength', value.list), '=', number(0)), number(1)],
            ],
            number(0),
          )
        : value.missing,
    );
  });
  if (population.contributor !== undefined) {
    const value = compiler.field(population.contributor, frames);
    columns.set(
      'org',
      value.kind === 'text'
        ? choose([[binary(value.missing, '=', number(0)), value.value]], text(''))
        : text(''),
    );
  }
  if (population.weight !== undefined) {
    const value = compiler.field(population.weight, frames);
    const usable =
      value.kind === 'number'
        ? choose(
            [
              [
                allOf(binary(value.missing, '=', number(0)), binary(value.value, '>=', number(0))),
                value.value,
              ],
            ],
            number(0),
          )
        : number(0);
    columns.set('weight', usable).set('weight_m', value.missing);
  }
  const above = definition.value ?? numerator?.value;
  const below = denominator?.value;
  for (const [side, value] of [
    ['a', above],
    ['b', below],
  ] as const) {
    if (value === undefined) continue;
    const amount = amountSql(compiler, frame, value);
    columns.set(`${side}l`, amount.low).set(`${side}h`, amount.high).set(`${side}s`, amount.state);
  }
  const dimensions = new Map<string, SqlDimension & { readonly name: string }>();
  for (const [index, specification] of (definition.dimensions ?? []).entries()) {
    const dimension = { ...dimensionSql(compiler, frame, specification), name: `d${index}` };
    dimensions.set(specification.id, dimension);
    columns.set(`d${index}`, dimension.codes).set(`n${index}`, dimension.rank);
  }
  if (request.followUp !== undefined && date !== undefined) {
    const { length, knowledgeDay } = request.followUp;
    columns.set(
      'due',
      choose(
        [
          [isNull(date.last), number(1)],
          [binary(addDurationSql(date.last, length), '<=', number(knowledgeDay)), number(1)],
        ],
        number(0),
      ),
    );
  }
  const kept =
    period.basis === 'asOf' && period.latestPer !== undefined && date !== undefined
      ? latestSql(compiler, frame, definition, where, date)
      : undefined;
  const { from, joins } = relations.source(frames, [...columns.values()], frame);
  const judged = relations.add(relations.name('judged'), {
    columns: [...columns].map(([name, value]) => ({ name, value })),
    from,
    joins:
      kept === undefined
        ? joins
        : [
            ...joins,
            {
              is: 'inner',
              relation: kept,
              alias: 'kept',
              on: binary(column('kept', rowId), '=', row),
            },
          ],
    where: allOf(binary(where, '>', number(0)), binary(during, '>', number(0))),
  });
  const records = stateRelation(compiler, judged, [...columns.keys()]);
  return {
    frame,
    keyed: keyValues.length > 0,
    dimensions,
    records,
    kept,
    during,
    dated: date !== undefined,
    ...unitRelations(),
  };

  function unitRelations(): Pick<SqlUnits, 'keys' | 'members' | 'units'> {
    const names = [...columns.keys()].filter((name) => !/^[wp]$|^c[1-5]$/u.test(name));
    const own = [...names, 's0', 's1', 's2', 's3', 's4', 's5'];
    const more: SqlJoin[] = [];
    const parts = keyValues.map((value, index): Sql => {
      const key = column('x', `key${index}`);
      if (value.kind !== 'many') return key;
      const alias = `e${index}`;
      more.push({ is: 'items', list: call('listDistinct', key), alias, column: 'v' });
      return keyText(itemOf(value, column(alias, 'v')));
    });
    const keys = keyValues.length === 0 ? ['u0'] : parts.map((_, index) => `u${index}`);
    const members = relations.add(relations.name('members'), {
      columns: [
        ...own.map((name) => ({ name, value: column('x', name) })),
        ...(keyValues.length === 0
          ? [{ name: 'u0', value: column('x', rowId) }]
          : parts.map((value, index) => ({ name: `u${index}`, value }))),
      ],
      from: { relation: records, alias: 'x' },
      joins: more,
      where:
        keyValues.length === 0
          ? undefined
          : allOf(
              ...keyValues.map((_, index) => binary(column('x', `key${index}_m`), '=', number(0))),
            ),
    });
    const x = (name: string): Sql => column('x', name);
    const certain = binary(x('s0'), '=', number(2));
    const ifCertain = (then: Sql): Sql => choose([[certain, then]], number(0));
    const grouped: Record<string, Sql> = {};
    for (const name of ['s0', 's1', 's2', 's3', 's4', 's5']) grouped[name] = call('max', x(name));
    grouped['records'] = call('sum', ifCertain(number(1)));
    grouped['first_row'] = call('min', x(rowId));
    grouped['due'] = columns.has('due') ? call('max', x('due')) : number(1);
    const whenUnknown = definition.value?.whenUnknown === 'unit' ? number(1) : number(0);
    for (const side of ['a', 'b']) {
      if (!columns.has(`${side}s`)) continue;
      const state = x(`${side}s`);
      const is = (value: number): Sql => binary(state, '=', number(value));
      grouped[`${side}_low`] = call(
        'sum',
        choose(
          [
            [is(0), ifCertain(x(`${side}l`))],
            [is(1), ifCertain(whenUnknown)],
          ],
          number(0),
        ),
      );
      grouped[`${side}_high`] = call(
        'sum',
        choose([[is(0), call('coalesce', x(`${side}h`), number(0))]], number(0)),
      );
      grouped[`${side}_open`] = call(
        'sum',
        choose(
          [
            [is(1), number(1)],
            [allOf(is(0), isNull(x(`${side}h`))), number(1)],
          ],
          number(0),
        ),
      );
      grouped[`${side}_unknown`] = call('sum', ifCertain(choose([[is(1), number(1)]], number(0))));
      grouped[`${side}_other`] = call('sum', ifCertain(choose([[is(2), number(1)]], number(0))));
    }
    const groupBy = keys.map(x);
    const units = relations.add(relations.name('units'), {
      columns: [
        ...keys.map((name) => ({ name, value: x(name) })),
        ...Object.entries(grouped).map(([name, value]) => ({ name, value })),
      ],
      from: { relation: members, alias: 'x' },
      groupBy,
    });
    return { keys, members, units };
  }
}

/** Adds the states: the initial population, and each criterion inside it. */
function stateRelation(compiler: SqlCompiler, judged: string, names: readonly string[]): string {
  const x = (name: string): Sql => column('x', name);
  const initial = call('least', x('w'), x('p'));
  return compiler.relations.add(compiler.relations.name('records'), {
    columns: [
      ...names.map((name) => ({ name, value: x(name) })),
      { name: 's0', value: initial },
      ...[1, 2, 3, 4, 5].map((index) => ({
        name: `s${index}`,
        value: call('least', initial, x(`c${index}`)),
      })),
    ],
    from: { relation: judged, alias: 'x' },
  });
}

/** The column `never` of dates that are not there: after all others. */
export const orNever = (day: Sql): Sql => call('coalesce', day, never);
