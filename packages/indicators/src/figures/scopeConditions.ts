import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import { canonicalJson } from '../hash/canonicalJson.js';
import { sha256 } from '../hash/sha256.js';
import { NOT_APPLICABLE, UNKNOWN } from '../results/TableDimension.js';
import { KNOWN, type FieldCodes } from './FigureScope.js';

/** Conditions on single fields, and the rest. */
export interface ScopeConditions {
  /** Codes by field. */
  readonly fields: Map<string, FieldCodes>;
  /** Names of all other conditions. */
  readonly others: Set<string>;
}

/** Length of the names of conditions: enough that two different ones never meet. */
const nameLength = 16;

/** Everything that names in a piece of a definition stand for, so that equal texts of different meaning get different names. */
function meaning(value: unknown, definition: IndicatorDefinition): unknown {
  const found: Record<string, unknown> = {};
  const visit = (one: unknown): void => {
    if (typeof one === 'string') {
      const name = one.replace(/^\^+/u, '').split('.')[0] ?? '';
      for (const [kind, all] of Object.entries({
        criteria: definition.criteria,
        derived: definition.derived,
        links: definition.links,
        sets: definition.sets,
      })) {
        const at = `${kind} ${name}`;
        if (all === undefined || !Object.hasOwn(all, name) || at in found) continue;
        found[at] = (all as Readonly<Record<string, unknown>>)[name];
        visit(found[at]);
      }
    } else if (Array.isArray(one)) one.forEach(visit);
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(visit);
  };
  visit(value);
  return found;
}

/**
 * A short name of any piece of a definition: equal names mean the same thing.
 *
 * @param value - The piece.
 * @param definition - Where names are looked up.
 */
export const pieceName = (value: unknown, definition: IndicatorDefinition): string =>
  sha256(canonicalJson([value, meaning(value, definition)])).slice(0, nameLength);

/**
 * A field by its name, or, if it is computed, by its name and how.
 *
 * @param field - The field.
 * @param definition - Where it is computed.
 */
export const fieldName = (field: string, definition: IndicatorDefinition): string =>
  Object.hasOwn(definition.derived ?? {}, field.split('.')[0] ?? '')
    ? `${field}#${pieceName(field, definition)}`
    : field;

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
 */
export function addCondition(
  conditions: ScopeConditions,
  predicate: Predicate | undefined,
  definition: IndicatorDefinition,
  multiple: ReadonlySet<string>,
): void {
  if (predicate === undefined) return;
  if (predicate.op === 'all') {
    for (const one of predicate.of) addCondition(conditions, one, definition, multiple);
    return;
  }
  if (predicate.op === 'criterion') {
    const named = definition.criteria?.[predicate.name];
    if (named !== undefined) {
      addCondition(conditions, named, definition, multiple);
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
  conditions.others.add(pieceName(predicate, definition));
}
