import type { FieldType } from './fieldType.js';
import type { Sensitivity } from './sensitivity.js';
import type { DisclosureRole } from './disclosureRole.js';
import type { Wording } from './wording.js';

/** One field of a record or structure: the single source of everything said about it. */
export interface Field {
  /** Property name in JSON, camelCase. */
  readonly name: string;
  /** What the field holds. */
  readonly type: FieldType;
  /** Whether the record is incomplete without it. */
  readonly required: boolean;
  /** Short name for people, in English and (draft) Swahili. */
  readonly label: Wording;
  /** One or two sentences in English: what the value says, its unit, its traps. */
  readonly definition: string;
  /** How much harm the value could do if it got out. */
  readonly sensitivity: Sensitivity;
  /** What the value is to someone who tries to find a person in the data. */
  readonly role: DisclosureRole;
  /** Where the same thing lives in other standards: standard key to their field names. */
  readonly crosswalk: Readonly<Record<string, readonly string[]>>;
}
