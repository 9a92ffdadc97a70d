// Written by `pnpm generate`: do not edit.
import type { Leg } from '../../../records/leg.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietDate } from '../isQuietDate.js';
import { isQuietBorderCrossing } from './borderCrossing.js';

/**
 * Whether no value of a `leg` can give a finding.
 *
 * @param value - The `leg`.
 * @param context - The day and the profile.
 */
export function isQuietLeg(value: Loose<Leg>, context: QuietContext): boolean {
  if (!(value.modes === undefined || isQuietCodes(value.modes))) return false;
  if (!(value.departed === undefined || isQuietDate(value.departed, context))) return false;
  if (!(value.arrived === undefined || isQuietDate(value.arrived, context))) return false;
  if (!(value.crossing === undefined || isQuietBorderCrossing(value.crossing, context))) return false;
  if (!(value.costPayers === undefined || isQuietCodes(value.costPayers))) return false;
  if (!(value.companions === undefined || isQuietCodes(value.companions))) return false;
  if (!(value.acts === undefined || isQuietCodes(value.acts))) return false;
  return true;
}
