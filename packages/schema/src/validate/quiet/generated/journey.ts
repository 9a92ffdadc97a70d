// Written by `pnpm generate`: do not edit.
import type { Journey } from '../../../records/journey.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietIdentifier } from '../isQuietIdentifier.js';
import { isQuietDate } from '../isQuietDate.js';
import { isQuietCount } from '../isQuietCount.js';
import { isQuietStop } from './stop.js';
import { isQuietLeg } from './leg.js';
import { isQuietPlace } from './place.js';
import { isQuietRecruitment } from './recruitment.js';
import { isQuietExploitation } from './exploitation.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietSourceCode } from './sourceCode.js';

/**
 * Whether no value of a `journey` can give a finding.
 *
 * @param value - The `journey`.
 * @param context - The day and the profile.
 */
export function isQuietJourney(value: Loose<Journey>, context: QuietContext): boolean {
  if (!(value.id === undefined || isQuietIdentifier(value.id, true, context))) return false;
  if (!(value.reportedOn === undefined || isQuietDate(value.reportedOn, context))) return false;
  if (!(value.persons === undefined || isQuietCount(value.persons))) return false;
  if (!(value.stops === undefined || every(value.stops, isQuietStop, context))) return false;
  if (!(value.legs === undefined || every(value.legs, isQuietLeg, context))) return false;
  if (!(value.intendedDestination === undefined || isQuietPlace(value.intendedDestination, context))) return false;
  if (!(value.recruitment === undefined || isQuietRecruitment(value.recruitment, context))) return false;
  if (!(value.exploitations === undefined || every(value.exploitations, isQuietExploitation, context))) return false;
  if (!(value.acts === undefined || isQuietCodes(value.acts))) return false;
  if (!(value.means === undefined || isQuietCodes(value.means))) return false;
  if (!(value.meansOfControl === undefined || isQuietCodes(value.meansOfControl))) return false;
  if (!(value.costPayers === undefined || isQuietCodes(value.costPayers))) return false;
  if (!(value.companions === undefined || isQuietCodes(value.companions))) return false;
  if (!(value.informationSources === undefined || isQuietCodes(value.informationSources))) return false;
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
