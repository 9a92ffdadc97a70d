/** Why a field has no value. `notApplicable` is a known answer: the attribute does not exist for this record. */
export type MissingState = 'unknown' | 'refused' | 'notCollected' | 'notApplicable';

/** A field without a value, with the reason. There is one object for each reason: compare by identity. */
export class Missing {
  /** The reason. */
  readonly state: MissingState;

  /** @param state - The reason. */
  constructor(state: MissingState) {
    this.state = state;
  }
}

/** Asked, but not known. */
export const UNKNOWN_VALUE: Missing = /* @__PURE__ */ new Missing('unknown');
/** Asked, but the person did not answer. */
export const REFUSED: Missing = /* @__PURE__ */ new Missing('refused');
/** The form has no such field, or nobody filled it in. */
export const NOT_COLLECTED: Missing = /* @__PURE__ */ new Missing('notCollected');
/** The attribute does not exist for this record. */
export const DOES_NOT_APPLY: Missing = /* @__PURE__ */ new Missing('notApplicable');
