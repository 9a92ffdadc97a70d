// Written by `pnpm generate`: do not edit.
import type { BorderCrossing } from '../../../records/borderCrossing.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietPlace } from './place.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietDate } from '../isQuietDate.js';

/**
 * Whether no value of a `borderCrossing` can give a finding.
 *
 * @param value - The `borderCrossing`.
 * @param context - The day and the profile.
 */
export function isQuietBorderCrossing(value: Loose<BorderCrossing>, context: QuietContext): boolean {
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
  if (!(value.manners === undefined || isQuietCodes(value.manners))) return false;
  if (!(value.date === undefined || isQuietDate(value.date, context))) return false;
  return true;
}
