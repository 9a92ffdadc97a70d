/** What a person or `njia fix` could do about a finding. */
export interface Suggestion {
  /** `replace` the value, `map` the word, `rename` the field, `delete` the value, or `review` it. */
  readonly kind: 'replace' | 'map' | 'rename' | 'delete' | 'review';
  /** The new value: always a public code, a field name of the format or a civil date part, never data. */
  readonly to?: string;
  /** How sure the suggestion is, 0 to 1. */
  readonly confidence?: number;
  /** Whether a machine may apply it without asking: nothing but spelling changes. */
  readonly safe: boolean;
}
