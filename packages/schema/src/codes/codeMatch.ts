/** One code that a text may mean. */
export interface CodeCandidate<Code extends string = string> {
  /** The code. */
  readonly code: Code;
  /** How sure, 0 to 1. */
  readonly confidence: number;
  /** Which kind of name came nearest. */
  readonly by: 'code' | 'label' | 'alias';
}

/**
 * What a text means in a code list. `exact`: it is the code, a label or an alias. `near`: it is
 * spelt almost like one, and no other comes close; a person should see it. `ambiguous`: several
 * codes fit, and none is chosen. `none`: nothing fits.
 */
export interface CodeMatch<Code extends string = string> {
  /** How the text was understood. */
  readonly status: 'exact' | 'near' | 'ambiguous' | 'none';
  /** The code; only for `exact` and `near`. */
  readonly code?: Code;
  /** How sure, 0 to 1; 0 for `ambiguous` and `none`. */
  readonly confidence: number;
  /** The codes that fit, best first. */
  readonly candidates: readonly CodeCandidate<Code>[];
}
