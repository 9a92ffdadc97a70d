import { codeLists } from '@njia/schema';
import { missingCodes } from '../records/missingCodes.js';
import type { Predicate } from './Predicate.js';
import { schemaFields } from './schemaFields.js';

/** A code that its field's list does not have, or that stands for no value. */
export interface UnknownCode {
  /** Place in the definition. */
  readonly path: string;
  /** Field. */
  readonly field: string;
  /** Its list. */
  readonly list: string;
  /** What stands there instead of a code. */
  readonly values: readonly string[];
}

/**
 * Checks the codes of one condition against the code list of its field.
 *
 * @param node - A condition with a field.
 * @param table - Table the field belongs to.
 * @param field - Path of the field.
 * @param path - Place in the definition.
 */
export function unknownCodes(
  node: Predicate,
  table: string,
  field: string,
  path: string,
): UnknownCode[] {
  const type = schemaFields(table)?.get(field)?.type;
  const single = type?.kind === 'list' ? type.of : type;
  if (single?.kind !== 'code' || !Object.hasOwn(codeLists, single.list)) return [];
  const values =
    node.op === 'in' || node.op === 'hasAny' || node.op === 'hasAll'
      ? node.values
      : (node.op === 'eq' || node.op === 'ne') && typeof node.value !== 'object'
        ? [node.value]
        : [];
  const codes: readonly unknown[] = codeLists[single.list as keyof typeof codeLists].codes;
  // A code that says that nothing is known is no value: nothing ever equals it.
  const wrong = values.filter((value) => !codes.includes(value) || missingCodes.has(String(value)));
  return wrong.length === 0 ? [] : [{ path, field, list: single.list, values: wrong.map(String) }];
}
