import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { rowId } from '../layout/physicalColumns.js';
import { allOf, binary, call, column, number, type Sql } from '../tree/Sql.js';
import type { SqlDimension } from './dimensionSql.js';
import type { Frame } from './Frame.js';
import { latestSql } from './latestSql.js';
import { dateSql, inPeriodSql } from './periodSql.js';
import { recordColumns } from './recordColumns.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { andTests } from './SqlValue.js';
import { testSql } from './testSql.js';
import { unitRelations, type UnitRelations } from './unitRelations.js';
import type { UnitRequest } from './UnitRequest.js';
import { unsupported } from './unsupported.js';

/** The relations of a definition's records and units, for one period. */
export interface SqlUnits extends UnitRelations {
  /** The records. */
  readonly frame: Frame;
  /** True if records have keys. */
  readonly keyed: boolean;
  /** The axes, by id. */
  readonly dimensions: ReadonlyMap<string, SqlDimension & { readonly name: string }>;
  /** Relation of the records that are in the population or may be. */
  readonly records: string;
  /** Relation of the records looked at at all (`row_id`), if not all of the table. */
  readonly kept: string | undefined;
  /** Whether records have dates that put them in periods. */
  readonly dated: boolean;
  /** Whether a record belongs to the period; over the table. */
  readonly during: Sql;
}

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
  const where = andTests(
    testSql(compiler, population.where, frames, 2),
    testSql(compiler, request.extra, frames, 2),
  );
  const during = inPeriodSql(compiler, frame, period, request.labels);
  const date = dateSql(compiler, frame, period);
  const { columns, dimensions, keyValues } = recordColumns(compiler, definition, request, {
    frame,
    where,
    during,
    date,
  });
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
    ...unitRelations(compiler, definition, records, { columns, keyValues }),
  };
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
