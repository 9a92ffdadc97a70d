import { expandSet } from '../../compile/compilePredicate.js';
import type {
  Comparison,
  Equality,
  Exists,
  Operand,
  Predicate,
} from '../../definition/Predicate.js';
import { addDuration } from '../../time/duration.js';
import { durationOf } from '../../time/durationOf.js';
import {
  allOf,
  anyOf,
  binary,
  call,
  choose,
  isNull,
  notSql,
  number,
  text,
  type Sql,
} from '../tree/Sql.js';
import { compareNumberSql, equalsScalar, equalsValue, oneOfScalars } from './compareSql.js';
import { countItems } from './findItems.js';
import type { Frames } from './Frame.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { compareDays, daysOf, daysOfText, duringSql, withinSql, type SqlDays } from './sqlDates.js';
import {
  andTests,
  itemOf,
  judgeSql,
  missingNumber,
  notTest,
  orTests,
  truth,
  unlessMissing,
  type SqlSingle,
  type SqlValue,
} from './SqlValue.js';
import { unsupported } from './unsupported.js';

/** What a missing field gives, if the condition states it. */
const unlessStated = (stated: boolean | undefined, missing: Sql, test: Sql): Sql =>
  stated === undefined
    ? test
    : choose([[binary(missing, '<>', number(0)), number(stated ? 2 : 0)]], test);

const fixedDay = (day: number): SqlDays => ({ first: number(day), last: number(day) });

/** Right side of a condition that is another field. */
function fieldOperand(
  compiler: SqlCompiler,
  operand: Operand,
  frames: Frames,
): SqlValue | undefined {
  return typeof operand === 'object' && 'field' in operand
    ? compiler.field(operand.field, frames)
    : undefined;
}

function equality(compiler: SqlCompiler, node: Equality, frames: Frames): Sql {
  const value = compiler.field(node.field, frames);
  const wanted = fieldOperand(compiler, node.value, frames);
  let test: Sql;
  if (wanted === undefined)
    test =
      typeof node.value === 'object'
        ? judgeSql(value, (one) => number(one.kind === 'days' || one.kind === 'place' ? 1 : 0))
        : judgeSql(value, (one) => equalsScalar(one, node.value as string | number | boolean));
  else if (wanted.kind === 'many') {
    const item: Sql = { is: 'item', name: 'w' };
    const any = judgeSql(value, (one) =>
      call(
        'coalesce',
        {
          is: 'listMax',
          list: wanted.list,
          item: 'w',
          test: equalsValue(one, itemOf(wanted, item)),
        },
        number(0),
      ),
    );
    test = unlessMissing(
      wanted.missing,
      choose(
        [
          [
            allOf(binary(any, '=', number(0)), binary(wanted.incomplete, '=', number(1))),
            number(1),
          ],
        ],
        any,
      ),
    );
  } else
    test = unlessMissing(
      wanted.missing,
      judgeSql(value, (one) => equalsValue(one, wanted)),
    );
  // `missing` is the result of the condition as it stands.
  return unlessStated(node.missing, value.missing, node.op === 'eq' ? test : notTest(test));
}

function comparison(compiler: SqlCompiler, node: Comparison, frames: Frames): Sql {
  const value = compiler.field(node.field, frames);
  const { op, value: operand } = node;
  const { firstDay, endDay } = compiler.surroundings;
  const wanted = fieldOperand(compiler, operand, frames);
  let test: Sql;
  if (typeof operand === 'number')
    test = judgeSql(value, (one) => compareNumberSql(one, op, number(operand)));
  else if (typeof operand === 'string') {
    const right = daysOfText(text(operand));
    test = judgeSql(value, (one) => compareDays(daysOf(one), op, right));
  } else if (typeof operand === 'object' && 'period' in operand) {
    const right = fixedDay(operand.period === 'start' ? firstDay : endDay - 1);
    test = judgeSql(value, (one) => compareDays(daysOf(one), op, right));
  } else if (wanted === undefined || wanted.kind === 'many')
    test = judgeSql(value, () => number(1));
  else
    test = judgeSql(value, (one) =>
      one.kind === 'number' && wanted.kind === 'number'
        ? compareNumberSql(one, op, wanted.value)
        : compareDays(daysOf(one), op, daysOf(wanted)),
    );
  if (wanted !== undefined) test = unlessMissing(wanted.missing, test);
  return unlessStated(node.missing, value.missing, test);
}

/** Whether a place lies under another, where codes nest by prefix. */
function underPlace(value: SqlSingle, place: string): Sql {
  const starts = (code: Sql): Sql =>
    allOf(
      notSql(isNull(code)),
      binary(call('substr', code, number(1), number(place.length)), '=', text(place)),
    );
  const around = (code: Sql): Sql =>
    binary(call('substr', text(place), number(1), call('length', code)), '=', code);
  if (value.kind === 'text')
    return choose(
      [
        [starts(value.value), number(2)],
        [around(value.value), number(1)],
      ],
      number(0),
    );
  if (value.kind !== 'place') return number(1);
  const main = call('coalesce', value.code, value.country);
  return choose(
    [
      [isNull(main), number(1)],
      [anyOf(starts(value.code), starts(value.country)), number(2)],
      [around(main), number(1)],
    ],
    number(0),
  );
}

function exists(compiler: SqlCompiler, node: Exists, frames: Frames): Sql {
  const { inner, complete } = compiler.items(node.in, frames);
  const wanted = node.atLeast ?? 1;
  if (inner === undefined) return choose([[complete, number(0)]], number(1));
  const fits =
    node.where === undefined ? number(2) : compiler.predicate(node.where, [...frames, inner]);
  const { certain, open } = countItems(compiler, frames, inner, fits);
  return choose(
    [
      [binary(certain, '>=', number(wanted)), number(2)],
      [notSql(complete), number(1)],
      [binary(binary(certain, '+', open), '<', number(wanted)), number(0)],
    ],
    number(1),
  );
}

/**
 * Turns a condition into SQL: a whole number, 0 false, 1 undetermined, 2 true, never NULL.
 *
 * @param compiler - Names and relations.
 * @param node - The condition.
 * @param frames - The records around, the one at hand last.
 */
export function predicateSql(compiler: SqlCompiler, node: Predicate, frames: Frames): Sql {
  const { firstDay, endDay } = compiler.surroundings;
  switch (node.op) {
    case 'all':
      return andTests(...node.of.map((part) => compiler.predicate(part, frames)));
    case 'any':
      return orTests(...node.of.map((part) => compiler.predicate(part, frames)));
    case 'not':
      return notTest(compiler.predicate(node.of, frames));
    case 'eq':
    case 'ne':
      return equality(compiler, node, frames);
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return comparison(compiler, node, frames);
    case 'in':
    case 'hasAny':
      return judgeSql(compiler.field(node.field, frames), (one) => oneOfScalars(one, node.values));
    case 'hasAll': {
      const value = compiler.field(node.field, frames);
      return andTests(
        ...node.values.map((wanted) => judgeSql(value, (one) => equalsScalar(one, wanted))),
      );
    }
    case 'inSet': {
      const sets = compiler.scope.sets ?? {};
      const set = Object.hasOwn(sets, node.set) ? sets[node.set] : undefined;
      if (set === undefined) throw unsupported('it uses a set it does not declare');
      const codes = [...expandSet(set)];
      return judgeSql(compiler.field(node.field, frames), (one) => oneOfScalars(one, codes));
    }
    case 'known':
    case 'unknown':
    case 'notApplicable': {
      const { missing } = compiler.field(node.field, frames);
      const absent = number(missingNumber.notApplicable);
      if (node.op === 'known') return truth(binary(missing, '=', number(0)));
      if (node.op === 'notApplicable') return truth(binary(missing, '=', absent));
      return truth(allOf(binary(missing, '>', number(0)), binary(missing, '<', absent)));
    }
    case 'within': {
      const later = compiler.field(node.field, frames);
      const earlier = compiler.field(node.of, frames);
      const least = durationOf(node.min ?? 'P0D');
      const most = durationOf(node.max);
      const test = judgeSql(later, (one) =>
        earlier.kind === 'many' ? number(1) : withinSql(daysOf(earlier), daysOf(one), least, most),
      );
      return choose(
        [
          [binary(earlier.missing, '=', number(missingNumber.notApplicable)), number(0)],
          // Without the earlier date only a known absence of the later one decides.
          [binary(earlier.missing, '<>', number(0)), judgeSql(later, () => number(1))],
        ],
        test,
      );
    }
    case 'duringPeriod': {
      const shift = durationOf(node.shift ?? 'P0D');
      return judgeSql(compiler.field(node.field, frames), (one) =>
        duringSql(daysOf(one), addDuration(firstDay, shift), addDuration(endDay, shift)),
      );
    }
    case 'under':
      return judgeSql(compiler.field(node.field, frames), (one) => underPlace(one, node.place));
    case 'exists':
      return exists(compiler, node, frames);
    case 'criterion':
      return compiler.criterion(node.name, frames);
  }
}
