// Written by `pnpm generate`: do not edit.
import type { ReportingEntity } from '../../records/reportingEntity.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isText } from '../values.js';
import { isPlace } from './place.js';
import { isDate } from '../values.js';
import { isWholeNumber } from '../values.js';
import { isListOfCodes } from '../values.js';
import { isAbsence } from './absence.js';
import { isListOf } from '../values.js';
import { isSourceCode } from './sourceCode.js';
import { organisationTypeList } from '../../codelists/organisationType.js';
import { yesNoList } from '../../codelists/yesNo.js';
import { shelterGuestList } from '../../codelists/shelterGuest.js';

const organisationTypeCodes: ReadonlySet<unknown> = new Set(organisationTypeList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const shelterGuestCodes: ReadonlySet<unknown> = new Set(shelterGuestList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'kind', 'name', 'place', 'expected', 'expectedFrom', 'operator', 'capacity', 'accepts', 'survivorMember', 'asOf', 'notes', 'absences', 'sourceCodes']);

/**
 * Whether a value is a valid `reportingEntity`. An organisation, committee or shelter: it reports, refers, serves or is expected to.
 *
 * @param value - Anything.
 */
export function isReportingEntity(value: unknown): value is ReportingEntity {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['kind'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['name'];
  if (field !== undefined) {
    if (!isText(field, 200)) return false;
    known += 1;
  }
  field = value['place'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['expected'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['expectedFrom'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['operator'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['capacity'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 1000000)) return false;
    known += 1;
  }
  field = value['accepts'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, shelterGuestCodes)) return false;
    known += 1;
  }
  field = value['survivorMember'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['asOf'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['notes'];
  if (field !== undefined) {
    if (!isText(field, 8000)) return false;
    known += 1;
  }
  field = value['absences'];
  if (field !== undefined) {
    if (!isListOf(field, 64, isAbsence)) return false;
    known += 1;
  }
  field = value['sourceCodes'];
  if (field !== undefined) {
    if (!isListOf(field, 128, isSourceCode)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
