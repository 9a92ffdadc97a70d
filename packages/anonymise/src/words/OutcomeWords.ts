/** One sentence that says what was found, and one that says what to do about it. */
export interface OutcomeWords {
  /** What it means. */
  readonly means: string;
  /** What to do; absent where nothing is to be done. */
  readonly todo?: string;
}
