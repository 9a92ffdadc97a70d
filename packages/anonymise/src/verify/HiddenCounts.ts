/** What is published about numbers that are not. */
export interface HiddenCounts {
  /** The true numbers. */
  readonly truth: readonly number[];
  /** Positions of those that must not be known to be below k. */
  readonly small: readonly number[];
  /** What anybody can work out: sums (factor 1) and differences (factor -1) of hidden numbers that are known. */
  readonly equations: readonly {
    readonly terms: readonly (readonly [position: number, factor: 1 | -1])[];
    readonly constant: number;
  }[];
}
