// Written by `pnpm generate`: do not edit.
import type { Service } from '../../../records/service.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietIdentifier } from '../isQuietIdentifier.js';
import { isQuietDate } from '../isQuietDate.js';
import { isQuietPlace } from './place.js';
import { isQuietSourceCode } from './sourceCode.js';

/**
 * Whether no value of a `service` can give a finding.
 *
 * @param value - The `service`.
 * @param context - The day and the profile.
 */
export function isQuietService(value: Loose<Service>, context: QuietContext): boolean {
  if (!(value.id === undefined || isQuietIdentifier(value.id, true, context))) return false;
  if (!(value.personKey === undefined || isQuietIdentifier(value.personKey, false, context))) return false;
  if (!(value.proceedingId === undefined || isQuietIdentifier(value.proceedingId, false, context))) return false;
  if (!(value.date === undefined || isQuietDate(value.date, context))) return false;
  if (!(value.started === undefined || isQuietDate(value.started, context))) return false;
  if (!(value.ended === undefined || isQuietDate(value.ended, context))) return false;
  if (!(value.metOn === undefined || isQuietDate(value.metOn, context))) return false;
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
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
