import { codeLists } from '@njia/schema';
import type { Predicate } from './Predicate.js';
import { schemaFields } from './schemaFields.js';

/** A code that its field's list does not have. */
export interface UnknownCode {
  /** Place in the definition. */
  readonly path: string;
  /** Field. */
  readonly field: string;
  /** Its list. */
  readonly list: string;
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
  return values.some((value) => !codes.includes(value)) ? [{ path, field, list: single.list }] : [];
}
