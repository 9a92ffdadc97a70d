/** A hierarchy as a rule from a value to its labels, before it meets a column. */
export interface Ladder {
  /** Number of labels that {@link Ladder.labelsOf} returns. */
  readonly levels: number;
  /**
   * The labels of a value from itself upwards.
   *
   * @param value - a value of the column
   * @returns `levels` labels, or `undefined` when the hierarchy does not know the value
   */
  readonly labelsOf: (value: string) => readonly string[] | undefined;
  /** All leaves, where the hierarchy lists them itself. */
  readonly leaves?: readonly string[];
}
