// Written by `pnpm generate`: do not edit.
import type { JusticeEvent } from '../../../records/justiceEvent.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietIdentifier } from '../isQuietIdentifier.js';
import { isQuietDate } from '../isQuietDate.js';
import { isQuietText } from '../isQuietText.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietPlace } from './place.js';
import { isQuietCount } from '../isQuietCount.js';
import { isQuietSourceCode } from './sourceCode.js';

/**
 * Whether no value of a `justiceEvent` can give a finding.
 *
 * @param value - The `justiceEvent`.
 * @param context - The day and the profile.
 */
export function isQuietJusticeEvent(value: Loose<JusticeEvent>, context: QuietContext): boolean {
  if (!(value.id === undefined || isQuietIdentifier(value.id, true, context))) return false;
  if (!(value.date === undefined || isQuietDate(value.date, context))) return false;
  if (!(value.proceedingId === undefined || isQuietIdentifier(value.proceedingId, false, context))) return false;
  if (!(value.statute === undefined || isQuietText(value.statute))) return false;
  if (!(value.exploitationTypes === undefined || isQuietCodes(value.exploitationTypes))) return false;
  if (!(value.court === undefined || isQuietText(value.court))) return false;
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
  if (!(value.paidOn === undefined || isQuietDate(value.paidOn, context))) return false;
  if (!(value.persons === undefined || isQuietCount(value.persons))) return false;
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
