// Written by `pnpm generate`: do not edit.
import type { Actor } from '../../records/actor.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isListOfCodes } from '../values.js';
import { isText } from '../values.js';
import { isAbsence } from './absence.js';
import { isListOf } from '../values.js';
import { isSourceCode } from './sourceCode.js';
import { actorKindList } from '../../codelists/actorKind.js';
import { actorRoleList } from '../../codelists/actorRole.js';
import { recruiterRelationshipList } from '../../codelists/recruiterRelationship.js';
import { sexList } from '../../codelists/sex.js';
import { ageGroupList } from '../../codelists/ageGroup.js';
import { ageBandList } from '../../codelists/ageBand.js';
import { countryList } from '../../codelists/country.js';
import { yesNoList } from '../../codelists/yesNo.js';
import { organisationTypeList } from '../../codelists/organisationType.js';

const actorKindCodes: ReadonlySet<unknown> = new Set(actorKindList.codes);
const actorRoleCodes: ReadonlySet<unknown> = new Set(actorRoleList.codes);
const recruiterRelationshipCodes: ReadonlySet<unknown> = new Set(recruiterRelationshipList.codes);
const sexCodes: ReadonlySet<unknown> = new Set(sexList.codes);
const ageGroupCodes: ReadonlySet<unknown> = new Set(ageGroupList.codes);
const ageBandCodes: ReadonlySet<unknown> = new Set(ageBandList.codes);
const countryCodes: ReadonlySet<unknown> = new Set(countryList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const organisationTypeCodes: ReadonlySet<unknown> = new Set(organisationTypeList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'actorKey', 'kind', 'roles', 'relationships', 'sex', 'ageGroup', 'ageBand', 'citizenships', 'isOfficial', 'institution', 'notes', 'absences', 'sourceCodes']);

/**
 * Whether a value is a valid `actor`. Someone who recruited, moved, held or exploited, or is accused of it; a pseudonym, never a name.
 *
 * @param value - Anything.
 */
export function isActor(value: unknown): value is Actor {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['actorKey'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['kind'];
  if (field !== undefined) {
    if (!actorKindCodes.has(field)) return false;
    known += 1;
  }
  field = value['roles'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, actorRoleCodes)) return false;
    known += 1;
  }
  field = value['relationships'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, recruiterRelationshipCodes)) return false;
    known += 1;
  }
  field = value['sex'];
  if (field !== undefined) {
    if (!sexCodes.has(field)) return false;
    known += 1;
  }
  field = value['ageGroup'];
  if (field !== undefined) {
    if (!ageGroupCodes.has(field)) return false;
    known += 1;
  }
  field = value['ageBand'];
  if (field !== undefined) {
    if (!ageBandCodes.has(field)) return false;
    known += 1;
  }
  field = value['citizenships'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, countryCodes)) return false;
    known += 1;
  }
  field = value['isOfficial'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['institution'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
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
