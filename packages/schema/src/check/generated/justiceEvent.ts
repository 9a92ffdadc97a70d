// Written by `pnpm generate`: do not edit.
import type { JusticeEvent } from '../../records/justiceEvent.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isDate } from '../values.js';
import { isListOf } from '../values.js';
import { isText } from '../values.js';
import { isListOfCodes } from '../values.js';
import { isPlace } from './place.js';
import { isSentence } from './sentence.js';
import { isMoney } from './money.js';
import { isCount } from '../values.js';
import { isAbsence } from './absence.js';
import { isSourceCode } from './sourceCode.js';
import { justiceEventKindList } from '../../codelists/justiceEventKind.js';
import { lawAreaList } from '../../codelists/lawArea.js';
import { offenceList } from '../../codelists/offence.js';
import { exploitationTypeList } from '../../codelists/exploitationType.js';
import { justiceOutcomeList } from '../../codelists/justiceOutcome.js';
import { convictionModeList } from '../../codelists/convictionMode.js';
import { withdrawalReasonList } from '../../codelists/withdrawalReason.js';
import { yesNoList } from '../../codelists/yesNo.js';
import { organisationTypeList } from '../../codelists/organisationType.js';
import { awardPayerList } from '../../codelists/awardPayer.js';
import { assetStageList } from '../../codelists/assetStage.js';
import { cooperationTypeList } from '../../codelists/cooperationType.js';
import { countryList } from '../../codelists/country.js';

const justiceEventKindCodes: ReadonlySet<unknown> = new Set(justiceEventKindList.codes);
const lawAreaCodes: ReadonlySet<unknown> = new Set(lawAreaList.codes);
const offenceCodes: ReadonlySet<unknown> = new Set(offenceList.codes);
const exploitationTypeCodes: ReadonlySet<unknown> = new Set(exploitationTypeList.codes);
const justiceOutcomeCodes: ReadonlySet<unknown> = new Set(justiceOutcomeList.codes);
const convictionModeCodes: ReadonlySet<unknown> = new Set(convictionModeList.codes);
const withdrawalReasonCodes: ReadonlySet<unknown> = new Set(withdrawalReasonList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const organisationTypeCodes: ReadonlySet<unknown> = new Set(organisationTypeList.codes);
const awardPayerCodes: ReadonlySet<unknown> = new Set(awardPayerList.codes);
const assetStageCodes: ReadonlySet<unknown> = new Set(assetStageList.codes);
const cooperationTypeCodes: ReadonlySet<unknown> = new Set(cooperationTypeList.codes);
const countryCodes: ReadonlySet<unknown> = new Set(countryList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'kind', 'date', 'proceedingId', 'actorId', 'caseIds', 'lawArea', 'statute', 'offence', 'exploitationTypes', 'outcome', 'convictionMode', 'withdrawalReason', 'carriedForward', 'court', 'place', 'unit', 'sentence', 'award', 'paid', 'paidOn', 'payer', 'assetStage', 'assetValue', 'cooperation', 'country', 'persons', 'notes', 'absences', 'sourceCodes']);

/**
 * Whether a value is a valid `justiceEvent`. One event of the justice process, from the offence recorded to the asset paid over.
 *
 * @param value - Anything.
 */
export function isJusticeEvent(value: unknown): value is JusticeEvent {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['kind'];
  if (!justiceEventKindCodes.has(field)) return false;
  known += 1;
  field = value['date'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['proceedingId'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['actorId'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['caseIds'];
  if (field !== undefined) {
    if (!isListOf(field, 500, isIdentifier)) return false;
    known += 1;
  }
  field = value['lawArea'];
  if (field !== undefined) {
    if (!lawAreaCodes.has(field)) return false;
    known += 1;
  }
  field = value['statute'];
  if (field !== undefined) {
    if (!isText(field, 120)) return false;
    known += 1;
  }
  field = value['offence'];
  if (field !== undefined) {
    if (!offenceCodes.has(field)) return false;
    known += 1;
  }
  field = value['exploitationTypes'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, exploitationTypeCodes)) return false;
    known += 1;
  }
  field = value['outcome'];
  if (field !== undefined) {
    if (!justiceOutcomeCodes.has(field)) return false;
    known += 1;
  }
  field = value['convictionMode'];
  if (field !== undefined) {
    if (!convictionModeCodes.has(field)) return false;
    known += 1;
  }
  field = value['withdrawalReason'];
  if (field !== undefined) {
    if (!withdrawalReasonCodes.has(field)) return false;
    known += 1;
  }
  field = value['carriedForward'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['court'];
  if (field !== undefined) {
    if (!isText(field, 200)) return false;
    known += 1;
  }
  field = value['place'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['unit'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['sentence'];
  if (field !== undefined) {
    if (!isSentence(field)) return false;
    known += 1;
  }
  field = value['award'];
  if (field !== undefined) {
    if (!isMoney(field)) return false;
    known += 1;
  }
  field = value['paid'];
  if (field !== undefined) {
    if (!isMoney(field)) return false;
    known += 1;
  }
  field = value['paidOn'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['payer'];
  if (field !== undefined) {
    if (!awardPayerCodes.has(field)) return false;
    known += 1;
  }
  field = value['assetStage'];
  if (field !== undefined) {
    if (!assetStageCodes.has(field)) return false;
    known += 1;
  }
  field = value['assetValue'];
  if (field !== undefined) {
    if (!isMoney(field)) return false;
    known += 1;
  }
  field = value['cooperation'];
  if (field !== undefined) {
    if (!cooperationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['country'];
  if (field !== undefined) {
    if (!countryCodes.has(field)) return false;
    known += 1;
  }
  field = value['persons'];
  if (field !== undefined) {
    if (!isCount(field)) return false;
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
