import type { Field } from './field.js';
import type { Wording } from './wording.js';

/** A nested object of the format, such as `place`, `stop` or `leg`. */
export interface StructureDefinition {
  /** camelCase name; the TypeScript interface has the same name with a capital. */
  readonly name: string;
  /** Short name for people. */
  readonly label: Wording;
  /** What one such object is. */
  readonly definition: string;
  /** Its fields, in the order in which writers put them. */
  readonly fields: readonly Field[];
}
