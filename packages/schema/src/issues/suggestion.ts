/** What a person or `njia fix` could do about a finding. */
export interface Suggestion {
  /** `replace` the value, `map` the word, `rename` the field, `delete` the value, or `review` it. */
  readonly kind: 'replace' | 'map' | 'rename' | 'delete' | 'review';
  /**
   * The new value: public codes or a field name of the format. A code says much of what the value says, so reports
   * that are passed on leave it out unless it names a field.
   */
  readonly to?: string;
  /** How sure the suggestion is, 0 to 1. */
  readonly confidence?: number;
  /** Whether a machine may apply it without asking: nothing but spelling changes. */
  readonly safe: boolean;
}
