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

/** A number that the publisher hid because it is small: `<5` says 1 to 4, never 0. */
export interface CensoredCount {
  readonly kind: 'censored';
  /** The number is at least 1 and less than this. */
  readonly below: number;
}

/** How many persons, cases or things, and how well that is known. */
export type Count = ExactCount | EstimatedCount | IntervalCount | CensoredCount;
