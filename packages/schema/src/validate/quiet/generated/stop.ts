// Written by `pnpm generate`: do not edit.
import type { Stop } from '../../../records/stop.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietPlace } from './place.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietDate } from '../isQuietDate.js';

/**
 * Whether no value of a `stop` can give a finding.
 *
 * @param value - The `stop`.
 * @param context - The day and the profile.
 */
export function isQuietStop(value: Loose<Stop>, context: QuietContext): boolean {
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
  if (!(value.roles === undefined || isQuietCodes(value.roles))) return false;
  if (!(value.arrived === undefined || isQuietDate(value.arrived, context))) return false;
  if (!(value.departed === undefined || isQuietDate(value.departed, context))) return false;
  if (!(value.labourSectors === undefined || isQuietCodes(value.labourSectors))) return false;
  return true;
}
