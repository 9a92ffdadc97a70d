// Written by `pnpm generate`: do not edit.
import type { Population } from '../../../records/population.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietIdentifier } from '../isQuietIdentifier.js';
import { isQuietPlace } from './place.js';
import { isQuietCount } from '../isQuietCount.js';
import { isQuietText } from '../isQuietText.js';
import { isQuietSourceCode } from './sourceCode.js';

/**
 * Whether no value of a `population` can give a finding.
 *
 * @param value - The `population`.
 * @param context - The day and the profile.
 */
export function isQuietPopulation(value: Loose<Population>, context: QuietContext): boolean {
  if (!(value.id === undefined || isQuietIdentifier(value.id, true, context))) return false;
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
  if (!(value.count === undefined || isQuietCount(value.count))) return false;
  if (!(value.source === undefined || isQuietText(value.source))) return false;
  if (!(value.dimension === undefined || isQuietText(value.dimension))) return false;
  if (!(value.category === undefined || isQuietText(value.category))) return false;
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
