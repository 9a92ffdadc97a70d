// Written by `pnpm generate`: do not edit.
import type { SourceCode } from '../../../records/sourceCode.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietText } from '../isQuietText.js';

/**
 * Whether no value of a `sourceCode` can give a finding.
 *
 * @param value - The `sourceCode`.
 * @param context - The day and the profile.
 */
export function isQuietSourceCode(value: Loose<SourceCode>, context: QuietContext): boolean {
  if (!(value.code === undefined || isQuietText(value.code))) return false;
  return true;
}
