// Written by `pnpm generate`: do not edit.
import type { Case } from '../../records/case.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isDate } from '../values.js';
import { isPlace } from './place.js';
import { isWholeNumber } from '../values.js';
import { isListOfCodes } from '../values.js';
import { isStatusChange } from './statusChange.js';
import { isListOf } from '../values.js';
import { isExploitation } from './exploitation.js';
import { isRecruitment } from './recruitment.js';
import { isText } from '../values.js';
import { isAbsence } from './absence.js';
import { isSourceCode } from './sourceCode.js';
import { caseStageList } from '../../codelists/caseStage.js';
import { sexList } from '../../codelists/sex.js';
import { genderList } from '../../codelists/gender.js';
import { ageBandList } from '../../codelists/ageBand.js';
import { ageGroupList } from '../../codelists/ageGroup.js';
import { countryList } from '../../codelists/country.js';
import { yesNoList } from '../../codelists/yesNo.js';
import { areaTypeList } from '../../codelists/areaType.js';
import { identificationSourceList } from '../../codelists/identificationSource.js';
import { organisationTypeList } from '../../codelists/organisationType.js';
import { traffickingStatusList } from '../../codelists/traffickingStatus.js';
import { actList } from '../../codelists/act.js';
import { meansList } from '../../codelists/means.js';
import { meansOfControlList } from '../../codelists/meansOfControl.js';
import { durationBandList } from '../../codelists/durationBand.js';
import { penaltyTypeList } from '../../codelists/penaltyType.js';
import { consentScopeList } from '../../codelists/consentScope.js';
import { informationSourceList } from '../../codelists/informationSource.js';
import { confidenceList } from '../../codelists/confidence.js';

const caseStageCodes: ReadonlySet<unknown> = new Set(caseStageList.codes);
const sexCodes: ReadonlySet<unknown> = new Set(sexList.codes);
const genderCodes: ReadonlySet<unknown> = new Set(genderList.codes);
const ageBandCodes: ReadonlySet<unknown> = new Set(ageBandList.codes);
const ageGroupCodes: ReadonlySet<unknown> = new Set(ageGroupList.codes);
const countryCodes: ReadonlySet<unknown> = new Set(countryList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const areaTypeCodes: ReadonlySet<unknown> = new Set(areaTypeList.codes);
const identificationSourceCodes: ReadonlySet<unknown> = new Set(identificationSourceList.codes);
const organisationTypeCodes: ReadonlySet<unknown> = new Set(organisationTypeList.codes);
const traffickingStatusCodes: ReadonlySet<unknown> = new Set(traffickingStatusList.codes);
const actCodes: ReadonlySet<unknown> = new Set(actList.codes);
const meansCodes: ReadonlySet<unknown> = new Set(meansList.codes);
const meansOfControlCodes: ReadonlySet<unknown> = new Set(meansOfControlList.codes);
const durationBandCodes: ReadonlySet<unknown> = new Set(durationBandList.codes);
const penaltyTypeCodes: ReadonlySet<unknown> = new Set(penaltyTypeList.codes);
const consentScopeCodes: ReadonlySet<unknown> = new Set(consentScopeList.codes);
const informationSourceCodes: ReadonlySet<unknown> = new Set(informationSourceList.codes);
const confidenceCodes: ReadonlySet<unknown> = new Set(confidenceList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'personKey', 'linkageKey', 'caseFileId', 'reportedBy', 'opened', 'closed', 'stage', 'place', 'sex', 'gender', 'age', 'ageWhenTrafficked', 'ageBand', 'ageGroup', 'birthYear', 'citizenships', 'stateless', 'origin', 'originArea', 'firstContact', 'identifiedOn', 'identifiedAt', 'identificationSource', 'identifyingActor', 'status', 'statusHistory', 'acts', 'means', 'exploitations', 'recruitment', 'meansOfControl', 'duration', 'priorTrafficking', 'penalised', 'penaltyTypes', 'consent', 'informationSources', 'confidence', 'journeyIds', 'actorIds', 'notes', 'absences', 'sourceCodes']);

/**
 * Whether a value is a valid `case`. One person as one organisation identified and assisted that person, under a pseudonymous key.
 *
 * @param value - Anything.
 */
export function isCase(value: unknown): value is Case {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['personKey'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['linkageKey'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['caseFileId'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['reportedBy'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['opened'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['closed'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['stage'];
  if (field !== undefined) {
    if (!caseStageCodes.has(field)) return false;
    known += 1;
  }
  field = value['place'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['sex'];
  if (field !== undefined) {
    if (!sexCodes.has(field)) return false;
    known += 1;
  }
  field = value['gender'];
  if (field !== undefined) {
    if (!genderCodes.has(field)) return false;
    known += 1;
  }
  field = value['age'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 120)) return false;
    known += 1;
  }
  field = value['ageWhenTrafficked'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 120)) return false;
    known += 1;
  }
  field = value['ageBand'];
  if (field !== undefined) {
    if (!ageBandCodes.has(field)) return false;
    known += 1;
  }
  field = value['ageGroup'];
  if (field !== undefined) {
    if (!ageGroupCodes.has(field)) return false;
    known += 1;
  }
  field = value['birthYear'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 1900, 2100)) return false;
    known += 1;
  }
  field = value['citizenships'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, countryCodes)) return false;
    known += 1;
  }
  field = value['stateless'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['origin'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['originArea'];
  if (field !== undefined) {
    if (!areaTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['firstContact'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['identifiedOn'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['identifiedAt'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['identificationSource'];
  if (field !== undefined) {
    if (!identificationSourceCodes.has(field)) return false;
    known += 1;
  }
  field = value['identifyingActor'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['status'];
  if (field !== undefined) {
    if (!traffickingStatusCodes.has(field)) return false;
    known += 1;
  }
  field = value['statusHistory'];
  if (field !== undefined) {
    if (!isListOf(field, 64, isStatusChange)) return false;
    known += 1;
  }
  field = value['acts'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, actCodes)) return false;
    known += 1;
  }
  field = value['means'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, meansCodes)) return false;
    known += 1;
  }
  field = value['exploitations'];
  if (field !== undefined) {
    if (!isListOf(field, 32, isExploitation)) return false;
    known += 1;
  }
  field = value['recruitment'];
  if (field !== undefined) {
    if (!isRecruitment(field)) return false;
    known += 1;
  }
  field = value['meansOfControl'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, meansOfControlCodes)) return false;
    known += 1;
  }
  field = value['duration'];
  if (field !== undefined) {
    if (!durationBandCodes.has(field)) return false;
    known += 1;
  }
  field = value['priorTrafficking'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['penalised'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['penaltyTypes'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, penaltyTypeCodes)) return false;
    known += 1;
  }
  field = value['consent'];
  if (field !== undefined) {
    if (!consentScopeCodes.has(field)) return false;
    known += 1;
  }
  field = value['informationSources'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, informationSourceCodes)) return false;
    known += 1;
  }
  field = value['confidence'];
  if (field !== undefined) {
    if (!confidenceCodes.has(field)) return false;
    known += 1;
  }
  field = value['journeyIds'];
  if (field !== undefined) {
    if (!isListOf(field, 200, isIdentifier)) return false;
    known += 1;
  }
  field = value['actorIds'];
  if (field !== undefined) {
    if (!isListOf(field, 200, isIdentifier)) return false;
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
