import type { DefinitionScope } from '../compile/Compiler.js';
import type { DerivedField } from '../definition/DerivedField.js';
import type { Operand, Predicate } from '../definition/Predicate.js';

/** Deepest nesting that is looked into; a circle of names is refused elsewhere. */
const deepest = 32;

/** Names that something reads of the record itself, or that it looks further than that. */
type Reads = Set<string> & { further?: true };

const own = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

function derivedReads(
  scope: DefinitionScope,
  field: DerivedField,
  into: Reads,
  depth: number,
): void {
  const read = (reference: string): void => {
    references(scope, reference, into, depth + 1);
  };
  if ('coalesce' in field) field.coalesce.forEach(read);
  else if ('union' in field) field.union.forEach(read);
  else if ('combine' in field) field.combine.forEach(read);
  else if ('product' in field) field.product.forEach(read);
  else if ('recode' in field) read(field.recode);
  else if ('band' in field) read(field.band);
  else if ('placeOf' in field) read(field.placeOf);
  else if ('ageOf' in field) [field.ageOf, field.on].forEach(read);
  else if ('daysFrom' in field) [field.daysFrom, field.to].forEach(read);
  else into.further = true;
}

function references(scope: DefinitionScope, reference: string, into: Reads, depth: number): void {
  const derived = own(scope.derived, reference);
  if (reference.startsWith('^') || depth > deepest) into.further = true;
  else if (derived === undefined) into.add(reference);
  else derivedReads(scope, derived, into, depth);
}

function operandReads(scope: DefinitionScope, operand: Operand, into: Reads, depth: number): void {
  if (typeof operand === 'object' && 'field' in operand)
    references(scope, operand.field, into, depth);
}

function predicateReads(scope: DefinitionScope, node: Predicate, into: Reads, depth: number): void {
  if (depth > deepest || into.further === true || into.size > 1) {
    into.further = true;
    return;
  }
  switch (node.op) {
    case 'all':
    case 'any':
      for (const part of node.of) predicateReads(scope, part, into, depth + 1);
      return;
    case 'not':
      predicateReads(scope, node.of, into, depth + 1);
      return;
    case 'criterion': {
      const named = own(scope.criteria, node.name);
      if (named === undefined) into.further = true;
      else predicateReads(scope, named, into, depth + 1);
      return;
    }
    case 'exists':
      into.further = true;
      return;
    case 'within':
      references(scope, node.of, into, depth);
      break;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      operandReads(scope, node.value, into, depth);
      break;
    default:
  }
  references(scope, node.field, into, depth);
}

const sole = (reads: Reads): string | undefined =>
  reads.further === true || reads.size !== 1 ? undefined : [...reads][0];

/**
 * The one field of the record that a reference depends on, through whatever computed fields.
 *
 * @param scope - Names of the definition.
 * @param reference - The reference.
 * @returns Path of the field; `undefined` if it depends on several fields, on other records or on the period.
 */
export function soleFieldOfReference(
  scope: DefinitionScope,
  reference: string,
): string | undefined {
  const reads: Reads = new Set<string>();
  references(scope, reference, reads, 0);
  return sole(reads);
}

/**
 * As {@link soleFieldOfReference}, for a condition. The period may be part of the condition.
 *
 * @param scope - Names of the definition.
 * @param predicate - The condition.
 */
export function soleField(scope: DefinitionScope, predicate: Predicate): string | undefined {
  const reads: Reads = new Set<string>();
  predicateReads(scope, predicate, reads, 0);
  return sole(reads);
}
