import { NjiaError } from '@njia/schema';
import type { CodeSet } from '../definition/IndicatorDefinition.js';
import type {
  Comparison,
  Equality,
  Exists,
  Operand,
  Predicate,
  Scalar,
} from '../definition/Predicate.js';
import {
  and,
  atLeast,
  FALSE,
  fromBoolean,
  not,
  or,
  TRUE,
  UNDETERMINED,
  type Ternary,
} from '../logic/ternary.js';
import { IncompleteList } from '../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing } from '../records/Missing.js';
import { missingCodes } from '../records/missingCodes.js';
import { placeCodes } from '../records/PlaceHierarchy.js';
import { toDayRange } from '../records/toDayRange.js';
import { comparePartial, duringDays } from '../time/comparePartial.js';
import { addDuration, parseDuration, type Duration } from '../time/duration.js';
import { withinDuration } from '../time/withinDuration.js';
import type { Compiler } from './Compiler.js';
import type { Reader, Test } from './Environment.js';
import { compareNumber, equals, judge, type ValueTest } from './valueTests.js';

const isNotApplicable = (value: unknown): boolean => value === DOES_NOT_APPLY;

/** Result for a field that is missing, if the condition states one. */
const stated = (missing: boolean | undefined, value: unknown): Ternary | undefined =>
  missing !== undefined && value instanceof Missing ? fromBoolean(missing) : undefined;

const duration = (text: string): Duration => {
  const parsed = parseDuration(text);
  if (parsed === undefined)
    throw new NjiaError('INDICATOR-DURATION', 'A duration of the definition cannot be read.');
  return parsed;
};

function equality(compiler: Compiler, node: Equality, depth: number): Test {
  const read = compiler.field(node.field, depth);
  const right = operandReader(compiler, node.value, depth);
  const positive: Test = (row, frame) => {
    const value = read(row, frame);
    const early = stated(node.missing, value);
    // `missing` is the result of the condition as it stands, so it is turned round once more for `ne`.
    if (early !== undefined) return node.op === 'eq' ? early : not(early);
    const wanted = right(row, frame);
    if (wanted instanceof Missing) return isNotApplicable(wanted) ? FALSE : UNDETERMINED;
    const list =
      wanted instanceof IncompleteList
        ? wanted.values
        : Array.isArray(wanted)
          ? (wanted as unknown[])
          : undefined;
    if (list === undefined) return judge(value, (one) => equals(one, wanted));
    const found = judge(value, (one) =>
      list.reduce<Ternary>((result, other) => or(result, equals(one, other)), FALSE),
    );
    return found === FALSE && wanted instanceof IncompleteList ? UNDETERMINED : found;
  };
  return node.op === 'eq' ? positive : (row, frame) => not(positive(row, frame));
}

function operandReader(compiler: Compiler, operand: Operand, depth: number): Reader {
  if (typeof operand !== 'object') return () => operand;
  if ('field' in operand) return compiler.field(operand.field, depth);
  const { environment } = compiler;
  return operand.period === 'start'
    ? () => ({ first: environment.firstDay, last: environment.firstDay })
    : () => ({ first: environment.endDay - 1, last: environment.endDay - 1 });
}

function comparison(compiler: Compiler, node: Comparison, depth: number): Test {
  const read = compiler.field(node.field, depth);
  const { timeZone } = compiler.environment;
  const { op, value: operand } = node;
  const right = operandReader(compiler, operand, depth);
  return (row, frame) => {
    const value = read(row, frame);
    const early = stated(node.missing, value);
    if (early !== undefined) return early;
    const wanted = right(row, frame);
    if (wanted instanceof Missing) return isNotApplicable(wanted) ? FALSE : UNDETERMINED;
    if (typeof wanted === 'number' && typeof operand !== 'object')
      return judge(value, (one) => compareNumber(one, op, wanted));
    const isDate =
      typeof operand === 'string' || (typeof operand === 'object' && 'period' in operand);
    return judge(value, (one) => {
      if (!isDate && typeof one === 'number' && typeof wanted === 'number')
        return compareNumber(one, op, wanted);
      return comparePartial(toDayRange(one, timeZone), op, toDayRange(wanted, timeZone));
    });
  };
}

function oneOf(
  compiler: Compiler,
  reference: string,
  values: ReadonlySet<Scalar>,
  depth: number,
): Test {
  const read = compiler.field(reference, depth);
  const test: ValueTest = (value) => {
    if (values.has(value as Scalar)) return TRUE;
    if (typeof value !== 'object' || value === null) return FALSE;
    let result: Ternary = FALSE;
    for (const wanted of values) result = or(result, equals(value, wanted));
    return result;
  };
  const slow: Test = (row, frame) => {
    const value = read(row, frame);
    if (typeof value === 'string') return values.has(value) ? TRUE : FALSE;
    return judge(value, test);
  };
  const property = compiler.plainProperty(reference, depth);
  const wanted = [...values].filter(
    (value) => !(typeof value === 'string' && missingCodes.has(value)),
  );
  const [first, second] = wanted;
  if (property === undefined || wanted.length < values.size || wanted.length > 2) return slow;
  // The hot path: a property that is one of two codes needs no reader and no set, nor does the text that was looked at last.
  let other: string | undefined;
  let verdict: Ternary = FALSE;
  return (row, frame) => {
    const value = row[property];
    if (value !== undefined && (value === first || value === second)) return TRUE;
    if (typeof value !== 'string') return slow(row, frame);
    if (value === other) return verdict;
    verdict = slow(row, frame);
    other = value;
    return verdict;
  };
}

function hasAll(
  compiler: Compiler,
  reference: string,
  values: readonly Scalar[],
  depth: number,
): Test {
  const read = compiler.field(reference, depth);
  return (row, frame) => {
    const value = read(row, frame);
    let result: Ternary = TRUE;
    for (const wanted of values)
      result = and(
        result,
        judge(value, (one) => equals(one, wanted)),
      );
    return result;
  };
}

/** A set with the codes below its own. Parents may not go round in circles: each code is followed at most once. */
export function expandSet(set: CodeSet): ReadonlySet<Scalar> {
  const members = new Set<Scalar>(set.codes);
  const parents = Object.entries(set.parents ?? {});
  for (let grown = true; grown;) {
    grown = false;
    for (const [code, parent] of parents)
      if (members.has(parent) && !members.has(code)) {
        members.add(code);
        grown = true;
      }
  }
  return members;
}

function exists(compiler: Compiler, node: Exists, depth: number): Test {
  const find = compiler.items(node.in, depth);
  const test = node.where === undefined ? undefined : compiler.predicate(node.where, depth + 1);
  const wanted = node.atLeast ?? 1;
  return (row, frame) => {
    const { rows, complete } = find(row, frame);
    if (rows.length === 0) return complete ? FALSE : UNDETERMINED;
    let certain = 0;
    let open = 0;
    const around = { row, parent: frame };
    for (const item of rows) {
      const one = test === undefined ? TRUE : test(item, around);
      if (one === TRUE) {
        certain += 1;
        if (certain >= wanted) return TRUE;
      } else if (one === UNDETERMINED) open += 1;
    }
    return complete ? atLeast(certain, open, wanted) : UNDETERMINED;
  };
}

function known(
  compiler: Compiler,
  reference: string,
  op: 'known' | 'unknown' | 'notApplicable',
  depth: number,
): Test {
  const read = compiler.field(reference, depth);
  return (row, frame) => {
    const value = read(row, frame);
    if (op === 'notApplicable') return fromBoolean(isNotApplicable(value));
    if (op === 'known') return fromBoolean(!(value instanceof Missing));
    return fromBoolean(value instanceof Missing && !isNotApplicable(value));
  };
}

/**
 * Turns a condition into a closure.
 *
 * @param compiler - Names and environment.
 * @param node - The condition.
 * @param depth - How many records are around the one at hand.
 */
export function compilePredicate(compiler: Compiler, node: Predicate, depth: number): Test {
  const { environment } = compiler;
  switch (node.op) {
    case 'all': {
      const tests = node.of.map((part) => compiler.predicate(part, depth));
      return (row, frame) => {
        let result: Ternary = TRUE;
        for (const test of tests) {
          const one = test(row, frame);
          if (one === FALSE) return FALSE;
          if (one < result) result = one;
        }
        return result;
      };
    }
    case 'any': {
      const tests = node.of.map((part) => compiler.predicate(part, depth));
      return (row, frame) => {
        let result: Ternary = FALSE;
        for (const test of tests) {
          const one = test(row, frame);
          if (one === TRUE) return TRUE;
          if (one > result) result = one;
        }
        return result;
      };
    }
    case 'not': {
      const test = compiler.predicate(node.of, depth);
      return (row, frame) => not(test(row, frame));
    }
    case 'eq':
    case 'ne':
      if (node.op === 'eq' && typeof node.value !== 'object' && node.missing === undefined)
        return oneOf(compiler, node.field, new Set([node.value]), depth);
      return equality(compiler, node, depth);
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return comparison(compiler, node, depth);
    case 'in':
    case 'hasAny':
      return oneOf(compiler, node.field, new Set(node.values), depth);
    case 'hasAll':
      return hasAll(compiler, node.field, node.values, depth);
    case 'inSet': {
      const sets = compiler.scope.sets ?? {};
      const set = Object.hasOwn(sets, node.set) ? sets[node.set] : undefined;
      if (set === undefined)
        throw new NjiaError(
          'INDICATOR-UNKNOWN-NAME',
          'The definition uses a set it does not declare.',
          {
            hint: 'Run lintDefinition: it says where.',
          },
        );
      return oneOf(compiler, node.field, expandSet(set), depth);
    }
    case 'known':
    case 'unknown':
    case 'notApplicable':
      return known(compiler, node.field, node.op, depth);
    case 'within': {
      const later = compiler.field(node.field, depth);
      const earlier = compiler.field(node.of, depth);
      const least = duration(node.min ?? 'P0D');
      const most = duration(node.max);
      const { timeZone } = environment;
      return (row, frame) => {
        const from = earlier(row, frame);
        if (isNotApplicable(from)) return FALSE;
        const start = toDayRange(from, timeZone);
        return judge(later(row, frame), (one) =>
          withinDuration(start, toDayRange(one, timeZone), least, most),
        );
      };
    }
    case 'duringPeriod': {
      const read = compiler.field(node.field, depth);
      const shift = duration(node.shift ?? 'P0D');
      const { timeZone } = environment;
      return (row, frame) => {
        const first = addDuration(environment.firstDay, shift);
        const end = addDuration(environment.endDay, shift);
        return judge(read(row, frame), (one) => duringDays(toDayRange(one, timeZone), first, end));
      };
    }
    case 'under': {
      const read = compiler.field(node.field, depth);
      const { places } = environment;
      return (row, frame) =>
        judge(read(row, frame), (one) => {
          const codes = placeCodes(one);
          if (codes.length === 0) return UNDETERMINED;
          if (codes.some((code) => places.isUnder(code, node.place))) return TRUE;
          // A larger unit around the wanted one leaves it open.
          return codes.length > 0 && places.isUnder(node.place, codes[0] ?? '')
            ? UNDETERMINED
            : FALSE;
        });
    }
    case 'exists':
      return exists(compiler, node, depth);
    case 'criterion':
      return compiler.criterion(node.name, depth);
  }
}
