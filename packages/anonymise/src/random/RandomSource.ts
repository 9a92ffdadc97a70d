/** A source of random 32-bit integers, handed in by the caller: nothing in this package draws on its own. */
export interface RandomSource {
  /**
   * The next integer.
   *
   * @returns a whole number from 0 to 2^32 - 1
   */
  readonly nextUint32: () => number;
}
