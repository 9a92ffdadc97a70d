// Written by `pnpm generate`: do not edit.
import type { Publisher } from '../../../records/publisher.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietText } from '../isQuietText.js';

/**
 * Whether no value of a `publisher` can give a finding.
 *
 * @param value - The `publisher`.
 * @param context - The day and the profile.
 */
export function isQuietPublisher(value: Loose<Publisher>, context: QuietContext): boolean {
  if (!(value.name === undefined || isQuietText(value.name))) return false;
  return true;
}
