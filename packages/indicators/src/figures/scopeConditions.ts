import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import { NOT_APPLICABLE, UNKNOWN } from '../results/TableDimension.js';
import type { Condition } from './Condition.js';
import { conditionOf } from './conditionOf.js';
import { KNOWN, type FieldCodes } from './FigureScope.js';
import { fieldName, pieceName } from './pieceName.js';

/** Conditions on single fields, and the rest. */
export interface ScopeConditions {
  /** Codes by field. */
  readonly fields: Map<string, FieldCodes>;
  /** Names of all other conditions. */
  readonly others: Set<string>;
  /** Those of them that can be held against others, written out. */
  readonly written: Map<string, Condition>;
}

/** Codes that a condition on one field lets through; `undefined` if it says something else. */
function codesOf(predicate: Predicate): { field: string; codes: FieldCodes } | undefined {
  switch (predicate.op) {
    case 'eq':
      return typeof predicate.value === 'object' || predicate.missing === true
        ? undefined
        : { field: predicate.field, codes: [String(predicate.value)] };
    case 'in':
      return { field: predicate.field, codes: predicate.values.map(String).sort() };
    case 'hasAny':
      return predicate.values.length === 1
        ? { field: predicate.field, codes: predicate.values.map(String) }
        : undefined;
    case 'known':
      return { field: predicate.field, codes: [KNOWN] };
    case 'unknown':
      return { field: predicate.field, codes: [UNKNOWN] };
    case 'notApplicable':
      return { field: predicate.field, codes: [NOT_APPLICABLE] };
    default:
      return undefined;
  }
}

/** What both of two lists of codes let through; `undefined` if that cannot be said. */
function common(a: FieldCodes, b: FieldCodes): FieldCodes | undefined {
  const only = (codes: FieldCodes): boolean => codes.length === 1 && codes[0] === KNOWN;
  const certain = (codes: FieldCodes): boolean =>
    codes.every((code) => code !== UNKNOWN && code !== NOT_APPLICABLE);
  if (only(a) && certain(b)) return b;
  if (only(b) && certain(a)) return a;
  const both = a.filter((code) => b.includes(code));
  return both.length > 0 ? both : undefined;
}

/**
 * Adds a condition to others that must hold with it.
 *
 * @param conditions - The conditions so far; they are changed.
 * @param predicate - The condition.
 * @param definition - Where names are looked up.
 * @param multiple - Fields of which a unit may have several values: of these, two codes do not exclude each other.
 * @param isSingle - Whether a record has one value of a field at most.
 */
export function addCondition(
  conditions: ScopeConditions,
  predicate: Predicate | undefined,
  definition: IndicatorDefinition,
  multiple: ReadonlySet<string>,
  isSingle: (field: string) => boolean,
): void {
  if (predicate === undefined) return;
  if (predicate.op === 'all') {
    for (const one of predicate.of) addCondition(conditions, one, definition, multiple, isSingle);
    return;
  }
  if (predicate.op === 'criterion') {
    const named = definition.criteria?.[predicate.name];
    if (named !== undefined) {
      addCondition(conditions, named, definition, multiple, isSingle);
      return;
    }
  }
  const found = codesOf(predicate);
  if (found !== undefined) {
    const name = fieldName(found.field, definition);
    const before = conditions.fields.get(name);
    const both =
      before === undefined
        ? found.codes
        : multiple.has(name) && before[0] !== KNOWN && found.codes[0] !== KNOWN
          ? undefined
          : common(before, found.codes);
    if (both !== undefined) {
      conditions.fields.set(name, both);
      return;
    }
  }
  const name = pieceName(predicate, definition);
  conditions.others.add(name);
  const written = conditionOf(predicate, definition, isSingle);
  if (written.op !== 'is') conditions.written.set(name, written);
}
