import { NjiaError } from '@njia/schema';
import { fileErrors } from './fileErrors.js';
import type { FileErrorCode } from './fileErrors.js';

/**
 * Makes the error for a file that cannot be read.
 *
 * @param code - what is wrong
 * @param place - where, in words made of numbers only, such as `line 3, column 7`
 * @returns the error, to be thrown
 */
export function fileError(code: FileErrorCode, place?: string): NjiaError {
  const { message, hint } = fileErrors[code];
  const sentence = place === undefined ? message : `${message.slice(0, -1)} (${place}).`;
  return new NjiaError(code, sentence, { hint, docs: 'guides/files-that-cannot-be-read' });
}
