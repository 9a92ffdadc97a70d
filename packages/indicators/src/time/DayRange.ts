/** The days a partial date may mean: a closed interval of day numbers (days since 1970-01-01). */
export interface DayRange {
  /** First possible day. */
  readonly first: number;
  /** Last possible day. */
  readonly last: number;
}
