import type { Quantity } from '../values/Quantity.js';

/** Which check warned. */
export type ReconciliationCheck =
  | 'parts-equal-total'
  | 'cells-equal-marginal'
  | 'marginals-equal-total'
  | 'part-within-whole'
  | 'equal-values-elsewhere'
  | 'printed-percentage'
  | 'printed-shares-add-up'
  | 'sex-rates-identity'
  | 'repeated-value'
  | 'source-changes'
  | 'duplicate-key'
  | 'publishers-mixed'
  | 'calendars-mixed';

/** A warning about published or computed numbers. A check warns and lists; it never edits and never stops a run. */
export interface ReconciliationFinding {
  /** The check. */
  readonly check: ReconciliationCheck;
  /** Name of the table, axis or cell; no value of the data. */
  readonly name: string;
  /** What was expected, as a range. */
  readonly expected: Quantity | null;
  /** What was found. */
  readonly found: Quantity | null;
  /** Found less expected where both are exact; else the least gap between the ranges (0 if they overlap). */
  readonly difference: number;
  /** Difference that is still accepted. */
  readonly tolerance: number;
  /** True if the ranges do not overlap even with the tolerance. */
  readonly disjoint: boolean;
}
