import type { CountBasis } from '../codelists/countBasis.js';

/** A number that was counted. */
export interface ExactCount {
  readonly kind: 'exact';
  /** The number; 0 is a finding, not a missing value. */
  readonly value: number;
}

/** A number that was estimated. */
export interface EstimatedCount {
  readonly kind: 'estimate';
  /** The best guess. */
  readonly value: number;
  /** What the estimate rests on. */
  readonly basis?: CountBasis | undefined;
}

/** Bounds of a number: `at least 3`, `3 to 5`, `at most 5`. One bound at least is given. */
export interface IntervalCount {
  readonly kind: 'interval';
  /** Least possible number, inclusive; absent when unknown. */
  readonly min?: number | undefined;
  /** Greatest possible number, inclusive; absent when unknown. */
  readonly max?: number | undefined;
}

/**
 * A number that the publisher hid because it is small: `<5` says 0 to 4. Zero is among them: the whole UNODC trafficking
 * export prints `<5` in 23,076 rows and 0 in none (UNODC, Global Report on Trafficking in Persons, detected victims and
 * persons prosecuted; dataunodc.un.org). A publisher that prints its zeros means 1 to 4: write an interval then.
 */
export interface CensoredCount {
  readonly kind: 'censored';
  /** The number is less than this, and at least 0. */
  readonly below: number;
}

/** How many persons, cases or things, and how well that is known. */
export type Count = ExactCount | EstimatedCount | IntervalCount | CensoredCount;
