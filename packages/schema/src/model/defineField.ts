import type { DisclosureRole } from './disclosureRole.js';
import type { Field } from './field.js';
import type { FieldType } from './fieldType.js';
import type { Sensitivity } from './sensitivity.js';

/** What a definition may say beyond name, type, labels and meaning. */
export interface FieldOptions {
  /** Whether the record is incomplete without the field; default no. */
  readonly required?: true;
  /** Default `low`. */
  readonly sensitivity?: Sensitivity;
  /** Default `insensitive`. */
  readonly role?: DisclosureRole;
  /** Names in other standards; `catalogue` holds `record.field` of the indicator catalogue. */
  readonly crosswalk?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Writes one field definition on one line.
 *
 * @param name - Property name, camelCase.
 * @param type - What the field holds.
 * @param en - English label.
 * @param sw - Swahili label (draft).
 * @param definition - What the value says.
 * @param options - Whatever differs from an optional, low-risk, insensitive field.
 */
export function defineField(
  name: string,
  type: FieldType,
  en: string,
  sw: string,
  definition: string,
  options: FieldOptions = {},
): Field {
  return {
    name,
    type,
    required: options.required ?? false,
    label: { en, sw },
    definition,
    sensitivity: options.sensitivity ?? 'low',
    role: options.role ?? 'insensitive',
    crosswalk: options.crosswalk ?? {},
  };
}
