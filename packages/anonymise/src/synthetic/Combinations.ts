/**
 * Counts of the combinations of up to L values that at least k persons have, and of no others: all that drawn rows are
 * made from. The children of a combination are those with one more value.
 */
export interface Combinations {
  /** Persons counted. */
  readonly persons: number;
  /** Number of values of all columns together. */
  readonly items: number;
  /** First value of each column; one entry more than columns. */
  readonly starts: readonly number[];
  /** Most values in a combination. */
  readonly longest: number;
  /** For combination c and value v the number of the combination with both at `c * items + v`, 0 when too few have it. */
  readonly children: Int32Array;
  /** Persons of each combination; combination 0 is the empty one. */
  readonly counts: Int32Array;
  /** Number of values of each combination. */
  readonly lengths: Int32Array;
}
