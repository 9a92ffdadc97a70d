import { expandSet } from '../compile/compilePredicate.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Comparison, Predicate, Scalar } from '../definition/Predicate.js';
import { partialDateRange } from '../time/partialDate.js';
import type { Condition, ConditionRange } from './Condition.js';
import { fieldName, pieceName } from './pieceName.js';

/** Criteria nested deeper than this are circles. */
const deepest = 12;

/** Where names are looked up. */
interface Scope {
  readonly definition: IndicatorDefinition;
  readonly isSingle: (field: string) => boolean;
  /** How many records are around the one at hand. */
  readonly around: number;
  readonly depth: number;
}

const byText = (a: Scalar, b: Scalar): number => (String(a) < String(b) ? -1 : 1);

/** A field by what it means; `undefined` if it is one of a record around. */
function nameOf(field: string, { definition, around }: Scope): string | undefined {
  if (field.startsWith('^')) return undefined;
  // Derived fields belong to the record counted.
  return around === 0 ? fieldName(field, definition) : field;
}

const oneValue = (field: string, scope: Scope): { readonly single?: true } =>
  scope.around === 0 && scope.isSingle(field) ? { single: true } : {};

function valuesOf(field: string, values: readonly Scalar[], scope: Scope): Condition | undefined {
  const name = nameOf(field, scope);
  return name === undefined
    ? undefined
    : { op: 'in', field: name, values: [...values].sort(byText), ...oneValue(name, scope) };
}

function rangeOf(node: Comparison, scope: Scope): ConditionRange | undefined {
  const { op, value } = node;
  const field = nameOf(node.field, scope);
  if (field === undefined || node.missing !== undefined) return undefined;
  const single = oneValue(field, scope);
  if (typeof value === 'number')
    return { op, field, kind: 'number', first: value, last: value, ...single };
  const days = typeof value === 'string' ? partialDateRange(value) : undefined;
  if (days === undefined) return undefined;
  // Days are whole: up to a day is before the next one.
  const step = op === 'lte' || op === 'gt' ? 1 : 0;
  return {
    op: op === 'lt' || op === 'lte' ? 'lt' : 'gte',
    field,
    kind: 'day',
    first: days.first + step,
    last: days.last + step,
    ...single,
  };
}

/** Opposites of ranges of which a record has one value. */
const opposite = { lt: 'gte', gte: 'lt', lte: 'gt', gt: 'lte' } as const;

function written(node: Predicate, scope: Scope): Condition | undefined {
  const { definition } = scope;
  const inner = (one: Predicate, around = scope.around): Condition =>
    resolved(one, { ...scope, around, depth: scope.depth + 1 });
  switch (node.op) {
    case 'all':
    case 'any':
      return { op: node.op, of: node.of.map((one) => inner(one)) };
    case 'not': {
      const of = inner(node.of);
      return 'kind' in of && of.single === true
        ? { ...of, op: opposite[of.op] }
        : { op: 'not', of };
    }
    case 'eq':
    case 'ne': {
      if (typeof node.value === 'object' || node.missing !== undefined) return undefined;
      const equal = valuesOf(node.field, [node.value], scope);
      return node.op === 'eq' || equal === undefined ? equal : { op: 'not', of: equal };
    }
    case 'in':
    case 'hasAny':
      return valuesOf(node.field, node.values, scope);
    case 'hasAll': {
      const each = node.values.map((value) => valuesOf(node.field, [value], scope));
      const of = each.filter((one) => one !== undefined);
      return of.length === each.length ? { op: 'all', of } : undefined;
    }
    case 'inSet': {
      const set = definition.sets?.[node.set];
      return set === undefined ? undefined : valuesOf(node.field, [...expandSet(set)], scope);
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return rangeOf(node, scope);
    case 'known':
    case 'unknown':
    case 'notApplicable': {
      const field = nameOf(node.field, scope);
      return field === undefined ? undefined : { op: node.op, field };
    }
    case 'under': {
      const field = nameOf(node.field, scope);
      return field === undefined
        ? undefined
        : { op: 'under', field, place: node.place, ...oneValue(field, scope) };
    }
    case 'exists': {
      if (node.in.startsWith('^')) return undefined;
      const linked = Object.hasOwn(definition.links ?? {}, node.in);
      return {
        op: 'exists',
        in: linked ? `${node.in}#${pieceName(node.in, definition)}` : node.in,
        atLeast: node.atLeast ?? 1,
        ...(node.where === undefined ? {} : { where: inner(node.where, scope.around + 1) }),
      };
    }
    case 'criterion': {
      const named = definition.criteria?.[node.name];
      return named === undefined ? undefined : inner(named);
    }
    default:
      return undefined;
  }
}

function resolved(node: Predicate, scope: Scope): Condition {
  const found = scope.depth > deepest ? undefined : written(node, scope);
  return found ?? { op: 'is', name: `${scope.around} ${pieceName(node, scope.definition)}` };
}

/**
 * Writes a condition of a definition out.
 *
 * @param predicate - The condition.
 * @param definition - Where names are looked up.
 * @param isSingle - Whether a record has one value of a field at most.
 */
export const conditionOf = (
  predicate: Predicate,
  definition: IndicatorDefinition,
  isSingle: (field: string) => boolean,
): Condition => resolved(predicate, { definition, isSingle, around: 0, depth: 0 });
