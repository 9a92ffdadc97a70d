import type { DimensionSpecification } from '../../definition/IndicatorDefinition.js';
import { NOT_APPLICABLE, UNKNOWN } from '../../results/TableDimension.js';
import {
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
import { bandSql } from './derivedSql.js';
import type { Frame } from './Frame.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { itemOf, missingNumber, type SqlSingle } from './SqlValue.js';

/** An axis of a breakdown. */
export interface SqlDimension {
  /** The axis. */
  readonly specification: DimensionSpecification;
  /** True if a unit may stand in several categories. */
  readonly multiple: boolean;
  /** Category of a record; of an axis with several, a list of them. */
  readonly codes: Sql;
  /** 0 if the record has an answer, 1 unknown, 2 does not apply. */
  readonly rank: Sql;
}

const unknown = text(UNKNOWN);
const absent = text(NOT_APPLICABLE);

/** Category code of one value; NULL if it has none. */
function codeOf(value: SqlSingle, { bands }: DimensionSpecification): Sql {
  if (bands !== undefined) return bandSql(value, bands);
  switch (value.kind) {
    case 'text':
      return value.value;
    case 'number':
      return call('numberText', value.value);
    case 'boolean':
      return choose([[value.value, text('true')]], text('false'));
    case 'place':
      return call('coalesce', value.code, value.country);
    default:
      return nothing('text');
  }
}

/**
 * Turns an axis into SQL.
 *
 * @param compiler - Names and relations.
 * @param frame - The records.
 * @param specification - The axis.
 */
export function dimensionSql(
  compiler: SqlCompiler,
  frame: Frame,
  specification: DimensionSpecification,
): SqlDimension {
  const value = compiler.field(specification.field, [frame]);
  const multiple = specification.multiple === true || specification.attribution === 'each';
  const known = binary(value.missing, '=', number(0));
  const notThere = choose(
    [[binary(value.missing, '=', number(missingNumber.notApplicable)), absent]],
    unknown,
  );
  if (value.kind !== 'many') {
    const code = choose(
      [[known, call('coalesce', codeOf(value, specification), unknown)]],
      notThere,
    );
    const rank = choose(
      [
        [binary(code, '=', unknown), number(1)],
        [binary(code, '=', absent), number(2)],
      ],
      number(0),
    );
    return {
      specification,
      multiple,
      codes: multiple ? call('listOfText', code) : code,
      rank,
    };
  }
  const item: Sql = { is: 'item', name: 'v' };
  const plain = value.of === 'text' && specification.bands === undefined;
  const list: Sql = plain
    ? value.list
    : call('listKnown', {
        is: 'listMap',
        list: value.list,
        item: 'v',
        to: codeOf(itemOf(value, item), specification),
        type: 'texts',
      });
  const answered = plain
    ? known
    : choose(
        [
          [notSql(known), number(0)],
          [binary(call('listLength', list), '>', number(0)), number(1)],
          [binary(call('listLength', value.list), '=', number(0)), number(1)],
        ],
        number(0),
      );
  const isAnswered = plain ? known : binary(answered, '=', number(1));
  const rank = choose(
    [
      [isAnswered, number(0)],
      [binary(value.missing, '=', number(missingNumber.notApplicable)), number(2)],
    ],
    number(1),
  );
  if (multiple) return { specification, multiple, codes: list, rank };
  const first = call('listFirst', list);
  return {
    specification,
    multiple,
    codes: choose([[isAnswered, choose([[isNull(first), absent]], first)]], notThere),
    rank,
  };
}
