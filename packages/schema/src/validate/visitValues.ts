import { structures } from '../fields/structures.js';
import type { Field } from '../model/field.js';
import type { FieldType } from '../model/fieldType.js';
import type { StructureDefinition } from '../model/structureDefinition.js';
import type { ValueScope } from '../rules/ruleScope.js';
import type { ValueSubject } from '../rules/valueSubject.js';

/** Takes one value of a record. */
export type ValueVisitor = (
  scope: ValueScope,
  subject: ValueSubject<unknown>,
  path: string,
) => void;

const byName: ReadonlyMap<string, StructureDefinition> = new Map(
  structures.map((definition) => [definition.name, definition]),
);

/**
 * Shows a visitor every value of a record that a rule with a value scope may look at, in the order
 * of the fields. The record has the right kinds of values.
 *
 * @param owner - The record, or a nested object of it.
 * @param definition - Its definition.
 * @param record - Name of the record type.
 * @param path - JSON Pointer of the owner inside the record.
 * @param visit - Takes each value.
 */
export function visitValues(
  owner: Readonly<Record<string, unknown>>,
  definition: StructureDefinition,
  record: string,
  path: string,
  visit: ValueVisitor,
): void {
  for (const field of definition.fields) {
    const value = owner[field.name];
    if (value === undefined) continue;
    const subject = { value, field, within: definition.name, owner, record };
    const { type } = field;
    const here = `${path}/${field.name}`;
    if (type.kind !== 'list') visitOne(subject, type, here, visit);
    else if (type.of.kind === 'code') {
      // A code that could not be read has been reported; the rest of its list is not judged.
      if (!(value as readonly string[]).includes('')) visit('codes', subject, here);
    } else {
      (value as readonly unknown[]).forEach((item, index) =>
        visitOne({ ...subject, value: item }, type.of, `${here}/${index}`, visit),
      );
    }
  }
}

function visitOne(
  subject: ValueSubject<unknown> & { readonly field: Field },
  type: FieldType,
  path: string,
  visit: ValueVisitor,
): void {
  const { value, record } = subject;
  switch (type.kind) {
    case 'text':
      visit('text', subject, path);
      break;
    case 'identifier':
      visit('identifier', subject, path);
      break;
    case 'partialDate':
      visit('date', subject, path);
      break;
    case 'count':
      visit('count', subject, path);
      break;
    case 'structure': {
      if (type.structure === 'place') visit('place', subject, path);
      const nested = value as Readonly<Record<string, unknown>>;
      visitValues(nested, byName.get(type.structure)!, record, path, visit);
      break;
    }
    default:
    // No rule looks at a number or a single code by itself.
  }
}
