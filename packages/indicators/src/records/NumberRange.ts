/** A number known only as a range, such as the age of somebody whose birth year alone is known. Both ends included. */
export class NumberRange {
  /** Least value. */
  readonly min: number;
  /** Greatest value; Infinity = open. */
  readonly max: number;

  /**
   * @param min - Least value.
   * @param max - Greatest value.
   */
  constructor(min: number, max: number) {
    this.min = min;
    this.max = max;
  }
}
