import { NjiaError } from '@njia/schema';

/** Codes of the errors that wrong use of this package throws; never reworded. */
export type AnonymiseErrorCode =
  | 'policy-invalid'
  | 'table-invalid'
  | 'column-unknown'
  | 'argument-invalid'
  | 'limit-exceeded'
  | 'aborted'
  | 'plan-mismatch'
  | 'release-refused';

/**
 * Wrong use of the package (never a finding about data, which is an issue). Carries no value of a record.
 */
export class AnonymiseError extends NjiaError {
  override readonly name: string = 'AnonymiseError';
  declare readonly code: AnonymiseErrorCode;
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
  return new AnonymiseError(code, message, { hint, docs: 'guides/anonymise.md' });
}
