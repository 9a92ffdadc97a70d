/** A number of persons that may be known within bounds only. */
export interface PersonRange {
  /** Persons; the least possible number where only bounds are known. */
  readonly persons: number;
  /** The greatest possible number where only bounds are known, `Infinity` where there is none; absent when exact. */
  readonly personsMost?: number;
}
