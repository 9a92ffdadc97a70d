import { bandOf, type Band } from '../disclosure/ledger/bandOf.js';
import type { Scalar } from '../definition/Predicate.js';
import { canonicalJson } from '../hash/canonicalJson.js';
import type { Condition, ConditionRange, ConditionValues } from './Condition.js';

const same = (a: Condition, b: Condition): boolean => canonicalJson(a) === canonicalJson(b);

/** Whether one value may equal both: a place equals its own code and that of its country. */
const mayMeet = (a: Scalar, b: Scalar): boolean =>
  a === b || String(a).startsWith(String(b)) || String(b).startsWith(String(a));

const apart = (a: ConditionValues, b: ConditionValues): boolean =>
  !a.values.some((value) => b.values.some((other) => mayMeet(value, other)));

/** Fields that say a band of ages, computed ones by their first name. */
const bandFields: ReadonlySet<string> = new Set(['ageGroup', 'childOrAdult', 'ageBand']);

/** Ages that a condition on the field `age` lets through; whole years. */
function agesOf(condition: Condition): Band | undefined {
  if (!('field' in condition) || condition.field !== 'age') return undefined;
  if (condition.op === 'in') {
    const ages = condition.values.map(Number);
    return ages.every(Number.isInteger) && ages.length > 0
      ? { from: Math.min(...ages), before: Math.max(...ages) + 1 }
      : undefined;
  }
  if (!('kind' in condition) || condition.kind !== 'number') return undefined;
  const { op, first } = condition;
  if (op === 'lt') return { from: 0, before: Math.ceil(first) };
  if (op === 'lte') return { from: 0, before: Math.floor(first) + 1 };
  return { from: op === 'gte' ? Math.ceil(first) : Math.floor(first) + 1, before: Infinity };
}

/** Somebody of 16 is a child, whichever field says so. */
function agesWithin(a: Condition, { field, values }: ConditionValues): boolean {
  if (!bandFields.has(field.split('#')[0] ?? '')) return false;
  const ages = agesOf(a);
  if (ages === undefined) return false;
  return values.some((value) => {
    const band = bandOf(String(value));
    return band !== undefined && band.from <= ages.from && ages.before <= band.before;
  });
}

/** Whether all numbers of one range lie in another of the same direction. */
function rangeWithin(a: ConditionRange, b: ConditionRange): boolean {
  const up = (one: ConditionRange): boolean => one.op === 'gt' || one.op === 'gte';
  if (a.kind !== b.kind || up(a) !== up(b)) return false;
  const [less, more] = up(a) ? [b, a] : [a, b];
  if (less.first < more.first && less.last < more.last) return true;
  // Of the same end, the one that holds its end holds the other.
  const open = (one: ConditionRange): boolean => one.op === 'lt' || one.op === 'gt';
  return less.first <= more.first && less.last <= more.last && (open(a) || !open(b));
}

const meets = (value: number, { op, first }: ConditionRange): boolean =>
  op === 'lt'
    ? value < first
    : op === 'lte'
      ? value <= first
      : op === 'gt'
        ? value > first
        : value >= first;

function atomWithin(a: Condition, b: Condition, strict: boolean): boolean {
  if (a.op === 'exists' && b.op === 'exists')
    return (
      a.in === b.in &&
      a.atLeast >= b.atLeast &&
      (b.where === undefined || (a.where !== undefined && implies(a.where, b.where, strict)))
    );
  if (!strict && a.op === 'in' && b.op === 'not' && b.of.op === 'in' && a.single === true) {
    return b.of.field === a.field && apart(a, b.of);
  }
  if (!strict && b.op === 'in' && agesWithin(a, b)) return true;
  if (!('field' in a) || !('field' in b) || a.field !== b.field) return false;
  if (!strict && b.op === 'known') return a.op !== 'unknown' && a.op !== 'notApplicable';
  if (a.op === 'in' && b.op === 'in') return a.values.every((value) => b.values.includes(value));
  if ('kind' in a && 'kind' in b) return rangeWithin(a, b);
  if (a.op === 'in' && 'kind' in b)
    return !strict && b.kind === 'number' && a.values.every((value) => meets(Number(value), b));
  if (a.op === 'under' && b.op === 'under') return a.place.startsWith(b.place);
  return (
    a.op === 'in' &&
    b.op === 'under' &&
    a.values.every((value) => typeof value === 'string' && value.startsWith(b.place))
  );
}

/**
 * Whether every record of which one condition is true has the other true too. Never says so wrongly; what it cannot decide, such as
 * distances in time, it takes for not implied.
 *
 * @param a - The narrower condition.
 * @param b - The wider one.
 * @param strict - Whether `b` must also be undetermined at least where `a` is, as the opposite of a condition needs it.
 */
export function implies(a: Condition, b: Condition, strict = false): boolean {
  if (same(a, b)) return true;
  if (b.op === 'all') return b.of.every((one) => implies(a, one, strict));
  if (a.op === 'any') return a.of.every((one) => implies(one, b, strict));
  if (a.op === 'all' && a.of.some((one) => implies(one, b, strict))) return true;
  if (b.op === 'any') return b.of.some((one) => implies(a, one, strict));
  if (a.op === 'not' && b.op === 'not' && implies(b.of, a.of, true)) return true;
  return atomWithin(a, b, strict);
}

/**
 * Whether no record can have both conditions true. Never says so wrongly.
 *
 * @param a - One.
 * @param b - The other.
 */
export function excludes(a: Condition, b: Condition): boolean {
  if (a.op === 'all') return a.of.some((one) => excludes(one, b));
  if (b.op === 'all') return b.of.some((one) => excludes(a, one));
  if (a.op === 'any') return a.of.every((one) => excludes(one, b));
  if (b.op === 'any') return b.of.every((one) => excludes(a, one));
  if (a.op === 'not' && implies(b, a.of)) return true;
  if (b.op === 'not' && implies(a, b.of)) return true;
  if (!('field' in a) || !('field' in b) || a.field !== b.field) return false;
  if (!('single' in a && 'single' in b)) return false;
  if (a.op === 'in' && b.op === 'in') return apart(a, b);
  if (a.op === 'under' && b.op === 'under')
    return !a.place.startsWith(b.place) && !b.place.startsWith(a.place);
  if (!('kind' in a) || !('kind' in b) || a.kind !== b.kind) return false;
  const below = a.op === 'lt' || a.op === 'lte' ? a : b;
  const above = below === a ? b : a;
  if (above.op === 'lt' || above.op === 'lte' || below.op === 'gt' || below.op === 'gte')
    return false;
  return (
    below.first < above.last ||
    (below.first === above.last && (below.op === 'lt' || above.op === 'gt'))
  );
}
