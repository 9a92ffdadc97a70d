import type { Field } from '../model/field.js';
import type { PrivacyKind } from '../privacy/privacyKind.js';

/** One value of a record, as a rule with a value scope sees it. */
export interface ValueSubject<Value> {
  /** The value; of the right kind, but perhaps not in its code list. */
  readonly value: Value;
  /** The field it stands in. */
  readonly field: Field;
  /** Name of the record type or structure that the field belongs to, such as `stop`. */
  readonly within: string;
  /** The object that holds the field, for what stands beside the value. */
  readonly owner: Readonly<Record<string, unknown>>;
  /** Name of the record type, such as `journey`. */
  readonly record: string;
}

/** A text and what it seems to hold. */
export interface TextSubject extends ValueSubject<string> {
  /** Kinds of personal data found by `scanText`. */
  readonly kinds: readonly PrivacyKind[];
}
