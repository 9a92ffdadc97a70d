// Written by `pnpm generate`: do not edit.
import type { Place } from '../../../records/place.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietPosition } from '../isQuietPosition.js';
import { isQuietText } from '../isQuietText.js';

/**
 * Whether no value of a `place` can give a finding.
 *
 * @param value - The `place`.
 * @param context - The day and the profile.
 */
export function isQuietPlace(value: Loose<Place>, context: QuietContext): boolean {
  if (!(isQuietPosition(value, context))) return false;
  if (!(value.text === undefined || isQuietText(value.text))) return false;
  return true;
}
