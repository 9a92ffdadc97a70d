import type { IndicatorDefinition } from './IndicatorDefinition.js';
import type { Operand, Predicate } from './Predicate.js';
import { schemaFields } from './schemaFields.js';

/**
 * Whether a condition can be asked of the records that a definition looks at: every field it names is one of their table or
 * derived by the definition. Asked of others it would leave every record undetermined.
 *
 * @param condition - Such as `parseConditions` gives.
 * @param definition - The definition; one without records of its own (`change`, `composite`) always fits.
 */
export function conditionApplies(condition: Predicate, definition: IndicatorDefinition): boolean {
  const { population, derived } = definition;
  if (population === undefined) return true;
  const fields = schemaFields(population.from);
  return fieldsOf(condition).every(
    (field) =>
      fields?.has(field) === true ||
      (derived !== undefined && Object.hasOwn(derived, field.split('.')[0] ?? '')),
  );
}

function fieldsOf(condition: Predicate): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(fieldsOf);
    case 'not':
      return fieldsOf(condition.of);
    case 'within':
      return [condition.field, condition.of];
    case 'exists':
      // What is asked of an item of a list is a field below the list.
      return condition.where === undefined
        ? [condition.in]
        : [
            condition.in,
            ...fieldsOf(condition.where).map((field) =>
              field.startsWith('^') ? field.slice(1) : `${condition.in}.${field}`,
            ),
          ];
    case 'criterion':
      return [];
    case 'eq':
    case 'ne':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return [condition.field, ...operandFields(condition.value)];
    default:
      return [condition.field];
  }
}

const operandFields = (operand: Operand): readonly string[] =>
  typeof operand === 'object' && 'field' in operand ? [operand.field] : [];
