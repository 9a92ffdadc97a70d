/** A cell as callers hand it in and get it back. `null` (and `undefined`, `NaN`, infinities) is a missing value. */
export type Cell = string | number | boolean | null | undefined;

/** A cell of a sequence column: the stops of a journey in their order. */
export type SequenceCell = readonly string[];

/** The text that stands for a suppressed value; in strict semantics it is a value like any other. */
export const SUPPRESSED = '*';

/** A column with one value a row, dictionary-encoded. */
export interface ValueColumn {
  /** Discriminant. */
  readonly kind: 'value';
  /** Header of the column. */
  readonly name: string;
  /** The distinct values, `null` (missing) first, then texts in code unit order: independent of the order of rows. */
  readonly values: readonly (string | null)[];
  /** For each row the position of its value in `values`. */
  readonly codes: Int32Array;
}

/** A column with an ordered list of items a row (the stops of a journey), dictionary-encoded. */
export interface SequenceColumn {
  /** Discriminant. */
  readonly kind: 'sequence';
  /** Header of the column. */
  readonly name: string;
  /** The distinct items in code unit order. */
  readonly values: readonly string[];
  /** Row r owns `codes[offsets[r]]` up to, not including, `codes[offsets[r + 1]]`; length is rows + 1. */
  readonly offsets: Int32Array;
  /** Item codes of all rows, one after another. */
  readonly codes: Int32Array;
}

/** A column of either kind. */
export type Column = ValueColumn | SequenceColumn;

/**
 * The table model of this package: columns of small integers with sorted dictionaries. Two tables with the same rows
 * in another order have the same dictionaries. Immutable by convention: functions return new tables.
 */
export interface Table {
  /** Number of rows. */
  readonly rowCount: number;
  /** The columns in their published order; names are unique. */
  readonly columns: readonly Column[];
}
