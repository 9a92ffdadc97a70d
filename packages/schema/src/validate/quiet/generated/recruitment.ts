// Written by `pnpm generate`: do not edit.
import type { Recruitment } from '../../../records/recruitment.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietPlace } from './place.js';
import { isQuietDate } from '../isQuietDate.js';

/**
 * Whether no value of a `recruitment` can give a finding.
 *
 * @param value - The `recruitment`.
 * @param context - The day and the profile.
 */
export function isQuietRecruitment(value: Loose<Recruitment>, context: QuietContext): boolean {
  if (!(value.channels === undefined || isQuietCodes(value.channels))) return false;
  if (!(value.inducements === undefined || isQuietCodes(value.inducements))) return false;
  if (!(value.recruiterRelationships === undefined || isQuietCodes(value.recruiterRelationships))) return false;
  if (!(value.onlinePlatforms === undefined || isQuietCodes(value.onlinePlatforms))) return false;
  if (!(value.promisedSectors === undefined || isQuietCodes(value.promisedSectors))) return false;
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
  if (!(value.date === undefined || isQuietDate(value.date, context))) return false;
  return true;
}
