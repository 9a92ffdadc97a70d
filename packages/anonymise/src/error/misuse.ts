/** Codes of the errors that wrong use of this package throws; never reworded. */
export type AnonymiseErrorCode =
  | 'policy-invalid'
  | 'table-invalid'
  | 'column-unknown'
  | 'argument-invalid'
  | 'limit-exceeded'
  | 'aborted'
  | 'plan-mismatch';

/**
 * Wrong use of the package (never a finding about data, which is an issue). Carries no value of a record.
 */
export class AnonymiseError extends Error {
  /** Stable code of the error. */
  readonly code: AnonymiseErrorCode;
  /** What to do about it, in one sentence. */
  readonly hint: string;

  /**
   * @param code - stable code
   * @param message - what is wrong, without any value of the data
   * @param hint - what to do about it
   */
  constructor(code: AnonymiseErrorCode, message: string, hint: string) {
    super(`${message} ${hint}`);
    this.name = 'AnonymiseError';
    this.code = code;
    this.hint = hint;
  }
}

/**
 * Makes the error for a wrong use of the package.
 *
 * @param code - stable code
 * @param message - what is wrong, without any value of the data
 * @param hint - what to do about it
 * @returns the error, to be thrown by the caller
 */
export function misuse(code: AnonymiseErrorCode, message: string, hint: string): AnonymiseError {
  return new AnonymiseError(code, message, hint);
}
