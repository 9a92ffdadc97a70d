/** What a redacted place was. */
export type RedactionKind =
  | 'email'
  | 'web-address'
  | 'coordinates'
  | 'phone'
  | 'payment-code'
  | 'vehicle'
  | 'document'
  | 'date'
  | 'number'
  | 'name';

/** A place in a text. */
export interface TextSpan {
  /** Where it begins. */
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

/** One rule: everything that it finds is replaced by its kind in brackets. */
export interface RedactionRule {
  /** What it finds. */
  readonly kind: RedactionKind;
  /**
   * An expression with the flags `g` and `u`, bounded, linear; a group named `keep` stays before the redaction. Or a
   * function that finds the places, in order, without overlap.
   */
  readonly pattern: RegExp | ((text: string) => readonly TextSpan[]);
}
