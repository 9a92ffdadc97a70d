/** Answers of a list that is known to be partial, such as an export that keeps only the first choice. */
export class IncompleteList {
  /** The answers that are there. */
  readonly values: readonly unknown[];

  /** @param values - The answers that are there. */
  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}
