// Written by `pnpm generate`: do not edit.
import type { Leg } from '../../records/leg.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isListOfCodes } from '../values.js';
import { isDate } from '../values.js';
import { isNumber } from '../values.js';
import { isBorderCrossing } from './borderCrossing.js';
import { isListOf } from '../values.js';
import { transportModeList } from '../../codelists/transportMode.js';
import { travelCostPayerList } from '../../codelists/travelCostPayer.js';
import { travelCompanionList } from '../../codelists/travelCompanion.js';
import { actList } from '../../codelists/act.js';

const transportModeCodes: ReadonlySet<unknown> = new Set(transportModeList.codes);
const travelCostPayerCodes: ReadonlySet<unknown> = new Set(travelCostPayerList.codes);
const travelCompanionCodes: ReadonlySet<unknown> = new Set(travelCompanionList.codes);
const actCodes: ReadonlySet<unknown> = new Set(actList.codes);
const keys: ReadonlySet<string> = new Set(['from', 'to', 'modes', 'departed', 'arrived', 'distanceKm', 'crossing', 'costPayers', 'companions', 'acts', 'actorIds']);

/**
 * Whether a value is a valid `leg`. The way from one stop to another: how, when, with whom, across which border.
 *
 * @param value - Anything.
 */
export function isLeg(value: unknown): value is Leg {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['from'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['to'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['modes'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, transportModeCodes)) return false;
    known += 1;
  }
  field = value['departed'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['arrived'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['distanceKm'];
  if (field !== undefined) {
    if (!isNumber(field, 0, 20040)) return false;
    known += 1;
  }
  field = value['crossing'];
  if (field !== undefined) {
    if (!isBorderCrossing(field)) return false;
    known += 1;
  }
  field = value['costPayers'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, travelCostPayerCodes)) return false;
    known += 1;
  }
  field = value['companions'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, travelCompanionCodes)) return false;
    known += 1;
  }
  field = value['acts'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, actCodes)) return false;
    known += 1;
  }
  field = value['actorIds'];
  if (field !== undefined) {
    if (!isListOf(field, 64, isIdentifier)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
