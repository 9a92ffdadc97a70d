// Written by `pnpm generate`: do not edit.
import type { SourceCode } from '../../../records/sourceCode.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietText } from '../isQuietText.js';

/**
 * Whether no value of a sound `sourceCode` can give a finding.
 *
 * @param value - The `sourceCode`.
 * @param context - The day and the profile.
 */
export function isQuietSourceCode(value: SourceCode, context: QuietContext): boolean {
  if (!(isQuietText(value.code))) return false;
  return true;
}
