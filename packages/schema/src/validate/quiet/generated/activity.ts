// Written by `pnpm generate`: do not edit.
import type { Activity } from '../../../records/activity.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietIdentifier } from '../isQuietIdentifier.js';
import { isQuietText } from '../isQuietText.js';
import { isQuietPlace } from './place.js';
import { isQuietCount } from '../isQuietCount.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietSourceCode } from './sourceCode.js';

/**
 * Whether no value of a `activity` can give a finding.
 *
 * @param value - The `activity`.
 * @param context - The day and the profile.
 */
export function isQuietActivity(value: Loose<Activity>, context: QuietContext): boolean {
  if (!(value.id === undefined || isQuietIdentifier(value.id, true, context))) return false;
  if (!(value.subtype === undefined || isQuietText(value.subtype))) return false;
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
  if (!(value.topic === undefined || isQuietText(value.topic))) return false;
  if (!(value.participants === undefined || isQuietCount(value.participants))) return false;
  if (!(value.personKey === undefined || isQuietIdentifier(value.personKey, false, context))) return false;
  if (!(value.reason === undefined || isQuietText(value.reason))) return false;
  if (!(value.fiscalYear === undefined || isQuietText(value.fiscalYear))) return false;
  if (!(value.milestone === undefined || isQuietText(value.milestone))) return false;
  if (!(value.evidence === undefined || isQuietCodes(value.evidence))) return false;
  if (!(value.notes === undefined)) return false;
  if (!(value.sourceCodes === undefined || every(value.sourceCodes, isQuietSourceCode, context))) return false;
  return true;
}

function every<Item>(
  items: readonly Item[],
  check: (item: Item, context: QuietContext) => boolean,
  context: QuietContext,
): boolean {
  for (let index = 0; index < items.length; index += 1) if (!check(items[index]!, context)) return false;
  return true;
}
