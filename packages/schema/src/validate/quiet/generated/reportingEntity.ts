// Written by `pnpm generate`: do not edit.
import type { ReportingEntity } from '../../../records/reportingEntity.js';
import type { Loose } from '../../../rules/subjects.js';
import type { QuietContext } from '../quietContext.js';
import { isQuietIdentifier } from '../isQuietIdentifier.js';
import { isQuietText } from '../isQuietText.js';
import { isQuietPlace } from './place.js';
import { isQuietDate } from '../isQuietDate.js';
import { isQuietCodes } from '../isQuietCodes.js';
import { isQuietSourceCode } from './sourceCode.js';

/**
 * Whether no value of a `reportingEntity` can give a finding.
 *
 * @param value - The `reportingEntity`.
 * @param context - The day and the profile.
 */
export function isQuietReportingEntity(value: Loose<ReportingEntity>, context: QuietContext): boolean {
  if (!(value.id === undefined || isQuietIdentifier(value.id, true, context))) return false;
  if (!(value.name === undefined || isQuietText(value.name))) return false;
  if (!(value.place === undefined || isQuietPlace(value.place, context))) return false;
  if (!(value.expectedFrom === undefined || isQuietDate(value.expectedFrom, context))) return false;
  if (!(value.accepts === undefined || isQuietCodes(value.accepts))) return false;
  if (!(value.asOf === undefined || isQuietDate(value.asOf, context))) return false;
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
