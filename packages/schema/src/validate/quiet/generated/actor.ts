// Written by `pnpm generate`: do not edit.
import type { Actor } from '../../../records/actor.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietIdentifier } from '../isQuietIdentifier.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietSourceCode } from './sourceCode.js';

/**
 * Whether no value of a `actor` can give a finding.
 *
 * @param value - The `actor`.
 * @param context - The day and the profile.
 */
export function isQuietActor(value: Loose<Actor>, context: QuietContext): boolean {
  if (!(value.id === undefined || isQuietIdentifier(value.id, true, context))) return false;
  if (!(value.actorKey === undefined || isQuietIdentifier(value.actorKey, false, context))) return false;
  if (!(value.roles === undefined || isQuietCodes(value.roles))) return false;
  if (!(value.relationships === undefined || isQuietCodes(value.relationships))) return false;
  if (!(value.citizenships === undefined || isQuietCodes(value.citizenships))) return false;
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
