/** How many persons have records that contradict each other. A count of persons: it stays in the office. */
export interface PersonConflict {
  /** Table of the records. */
  readonly table: string;
  /** What they contradict each other in, such as `sex`: a field of the table. */
  readonly field: string;
  /** How many persons. */
  readonly persons: number;
}
