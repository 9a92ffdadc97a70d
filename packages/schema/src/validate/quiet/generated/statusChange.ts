// Written by `pnpm generate`: do not edit.
import type { StatusChange } from '../../../records/statusChange.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietDate } from '../isQuietDate.js';

/**
 * Whether no value of a `statusChange` can give a finding.
 *
 * @param value - The `statusChange`.
 * @param context - The day and the profile.
 */
export function isQuietStatusChange(value: Loose<StatusChange>, context: QuietContext): boolean {
  if (!(value.date === undefined || isQuietDate(value.date, context))) return false;
  return true;
}
