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
  text,
  type Sql,
} from '../tree/Sql.js';
import { amountSql } from './amountSql.js';
import { dimensionSql, type SqlDimension } from './dimensionSql.js';
import type { Frame } from './Frame.js';
import { keyText } from './keyText.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { addDurationSql, type SqlDays } from './sqlDates.js';
import type { SqlValue } from './SqlValue.js';
import { testSql } from './testSql.js';
import type { UnitRequest } from './UnitRequest.js';
import { unsupported } from './unsupported.js';

/** What is known of the records before their columns are. */
export interface JudgedFrame {
  /** The records. */
  readonly frame: Frame;
  /** Whether a record is in the population. */
  readonly where: Sql;
  /** Whether it belongs to the period. */
  readonly during: Sql;
  /** Its date. */
  readonly date: SqlDays | undefined;
}

/** The columns of the records of a definition. */
export interface RecordColumns {
  /** The columns by name. */
  readonly columns: Map<string, Sql>;
  /** The axes, by id. */
  readonly dimensions: ReadonlyMap<string, SqlDimension & { readonly name: string }>;
  /** Values of the fields that make the key. */
  readonly keyValues: readonly SqlValue[];
}

/**
 * Everything that is asked of a record once: criteria, keys, organisation, weight, amounts, categories, window.
 *
 * @param compiler - Names and relations.
 * @param definition - The definition.
 * @param request - What else is asked.
 * @param judged - Population, period and date.
 */
export function recordColumns(
  compiler: SqlCompiler,
  definition: IndicatorDefinition,
  request: UnitRequest,
  { frame, where, during, date }: JudgedFrame,
): RecordColumns {
  const { population } = definition;
  if (population === undefined) throw unsupported('it has no population');
  const frames = [frame];
  const row = column(frame.alias, rowId);
  const columns = new Map<string, Sql>([[rowId, row]]);
  columns.set('w', where).set('p', during);
  columns.set('f', date?.first ?? nothing('integer')).set('l', date?.last ?? nothing('integer'));
  const { denominator, numerator } = definition;
  columns
    .set('c1', testSql(compiler, denominator?.where, frames, 2))
    .set('c2', testSql(compiler, denominator?.exclusions, frames, 0))
    .set('c3', testSql(compiler, denominator?.exceptions, frames, 0))
    .set('c4', testSql(compiler, numerator?.where, frames, 2))
    .set('c5', testSql(compiler, numerator?.exclusions, frames, 0));
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
  return { columns, dimensions, keyValues };
}
