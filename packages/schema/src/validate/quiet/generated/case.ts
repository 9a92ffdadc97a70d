// Written by `pnpm generate`: do not edit.
import type { Case } from '../../../records/case.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietIdentifier } from '../isQuietIdentifier.js';
import { isQuietDate } from '../isQuietDate.js';
import { isQuietPlace } from './place.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietStatusChange } from './statusChange.js';
import { isQuietExploitation } from './exploitation.js';
import { isQuietRecruitment } from './recruitment.js';
import { isQuietSourceCode } from './sourceCode.js';

/**
 * Whether no value of a `case` can give a finding.
 *
 * @param value - The `case`.
 * @param context - The day and the profile.
 */
export function isQuietCase(value: Loose<Case>, context: QuietContext): boolean {
  if (!(value.id === undefined || isQuietIdentifier(value.id, true, context))) return false;
  if (!(value.personKey === undefined || isQuietIdentifier(value.personKey, false, context))) return false;
  if (!(value.linkageKey === undefined || isQuietIdentifier(value.linkageKey, false, context))) return false;
  if (!(value.caseFileId === undefined || isQuietIdentifier(value.caseFileId, false, context))) return false;
  if (!(value.opened === undefined || isQuietDate(value.opened, context))) return false;
  if (!(value.closed === undefined || isQuietDate(value.closed, context))) return false;
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
  if (!(value.citizenships === undefined || isQuietCodes(value.citizenships))) return false;
  if (!(value.origin === undefined || isQuietPlace(value.origin, context))) return false;
  if (!(value.firstContact === undefined || isQuietDate(value.firstContact, context))) return false;
  if (!(value.identifiedOn === undefined || isQuietDate(value.identifiedOn, context))) return false;
  if (!(value.identifiedAt === undefined || isQuietPlace(value.identifiedAt, context))) return false;
  if (!(value.statusHistory === undefined || every(value.statusHistory, isQuietStatusChange, context))) return false;
  if (!(value.acts === undefined || isQuietCodes(value.acts))) return false;
  if (!(value.means === undefined || isQuietCodes(value.means))) return false;
  if (!(value.exploitations === undefined || every(value.exploitations, isQuietExploitation, context))) return false;
  if (!(value.recruitment === undefined || isQuietRecruitment(value.recruitment, context))) return false;
  if (!(value.meansOfControl === undefined || isQuietCodes(value.meansOfControl))) return false;
  if (!(value.penaltyTypes === undefined || isQuietCodes(value.penaltyTypes))) return false;
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
