// Written by `pnpm generate`: do not edit.
import type { Stop } from '../../records/stop.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isPlace } from './place.js';
import { isListOfCodes } from '../values.js';
import { isDate } from '../values.js';
import { isWholeNumber } from '../values.js';
import { locationRoleList } from '../../codelists/locationRole.js';
import { locationKindList } from '../../codelists/locationKind.js';
import { yesNoList } from '../../codelists/yesNo.js';
import { labourSectorList } from '../../codelists/labourSector.js';

const locationRoleCodes: ReadonlySet<unknown> = new Set(locationRoleList.codes);
const locationKindCodes: ReadonlySet<unknown> = new Set(locationKindList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const labourSectorCodes: ReadonlySet<unknown> = new Set(labourSectorList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'place', 'roles', 'kind', 'arrived', 'departed', 'daysStayed', 'freeToLeave', 'labourSectors']);

/**
 * Whether a value is a valid `stop`. A place on the journey. The order of the list is the order travelled.
 *
 * @param value - Anything.
 */
export function isStop(value: unknown): value is Stop {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['place'];
  if (!isPlace(field)) return false;
  known += 1;
  field = value['roles'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, locationRoleCodes)) return false;
    known += 1;
  }
  field = value['kind'];
  if (field !== undefined) {
    if (!locationKindCodes.has(field)) return false;
    known += 1;
  }
  field = value['arrived'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['departed'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['daysStayed'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 36525)) return false;
    known += 1;
  }
  field = value['freeToLeave'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['labourSectors'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, labourSectorCodes)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
