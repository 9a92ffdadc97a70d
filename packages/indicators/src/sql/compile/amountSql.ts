import type { ValueSpecification } from '../../definition/IndicatorDefinition.js';
import {
  allOf,
  anyOf,
  binary,
  choose,
  isNull,
  nothing,
  notSql,
  number,
  text,
  type Sql,
} from '../tree/Sql.js';
import { rangeOf } from './derivedSql.js';
import type { Frame } from './Frame.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { unsupported } from './unsupported.js';

/** An amount of a record. */
export interface SqlAmount {
  /** Least and greatest; NULL high = open. */
  readonly low: Sql;
  /** See `low`. */
  readonly high: Sql;
  /** 0 known, 1 not known, 2 in another currency. */
  readonly state: Sql;
}

/**
 * Turns a value specification into SQL.
 *
 * @param compiler - Names and relations.
 * @param frame - The records.
 * @param value - What is added up.
 */
export function amountSql(
  compiler: SqlCompiler,
  frame: Frame,
  value: ValueSpecification,
): SqlAmount {
  const found = compiler.field(value.field, [frame]);
  if (found.kind === 'text') throw unsupported('amounts written as text');
  const range = found.kind === 'many' ? undefined : rangeOf(found);
  const low = range?.low ?? nothing('number');
  const high = range?.high ?? nothing('number');
  const unknown = anyOf(notSql(binary(found.missing, '=', number(0))), isNull(low));
  const states: (readonly [Sql, Sql])[] = [];
  if (value.currency !== undefined) {
    const currency = compiler.field(value.currency.field, [frame]);
    states.push([notSql(binary(currency.missing, '=', number(0))), number(1)]);
    states.push(
      currency.kind === 'text'
        ? [binary(currency.value, '<>', text(value.currency.code)), number(2)]
        : [allOf(binary(number(1), '=', number(1))), number(2)],
    );
  }
  states.push([unknown, number(1)]);
  return { low, high, state: choose(states, number(0)) };
}
