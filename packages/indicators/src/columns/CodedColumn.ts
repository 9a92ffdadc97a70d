/**
 * A field of a table with every different value as a small number: what depends on one field is worked out once for each
 * value, not once for each record.
 */
export interface CodedColumn {
  /** Number of the value of each record. Numbers start at 0, in the order in which values first appear. */
  readonly codes: Uint8Array | Uint16Array | Int32Array;
  /** For each value a record that has it. */
  readonly examples: readonly number[];
  /** True if every value is a text, or missing: different numbers are then different texts. */
  readonly textual: boolean;
}
