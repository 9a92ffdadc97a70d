// Written by `pnpm generate`: do not edit.
import type { Service } from '../../records/service.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isDate } from '../values.js';
import { isWholeNumber } from '../values.js';
import { isMoney } from './money.js';
import { isPlace } from './place.js';
import { isText } from '../values.js';
import { isAbsence } from './absence.js';
import { isListOf } from '../values.js';
import { isSourceCode } from './sourceCode.js';
import { serviceEventKindList } from '../../codelists/serviceEventKind.js';
import { serviceTypeList } from '../../codelists/serviceType.js';
import { assistanceFormList } from '../../codelists/assistanceForm.js';
import { organisationTypeList } from '../../codelists/organisationType.js';
import { referralChannelList } from '../../codelists/referralChannel.js';
import { referralStatusList } from '../../codelists/referralStatus.js';
import { yesNoList } from '../../codelists/yesNo.js';
import { wellbeingList } from '../../codelists/wellbeing.js';
import { returnDirectionList } from '../../codelists/returnDirection.js';
import { countryList } from '../../codelists/country.js';
import { stayPermissionTypeList } from '../../codelists/stayPermissionType.js';
import { contactChannelList } from '../../codelists/contactChannel.js';
import { contactClassificationList } from '../../codelists/contactClassification.js';
import { informationSourceList } from '../../codelists/informationSource.js';
import { courtSupportTypeList } from '../../codelists/courtSupportType.js';
import { serviceOutcomeList } from '../../codelists/serviceOutcome.js';

const serviceEventKindCodes: ReadonlySet<unknown> = new Set(serviceEventKindList.codes);
const serviceTypeCodes: ReadonlySet<unknown> = new Set(serviceTypeList.codes);
const assistanceFormCodes: ReadonlySet<unknown> = new Set(assistanceFormList.codes);
const organisationTypeCodes: ReadonlySet<unknown> = new Set(organisationTypeList.codes);
const referralChannelCodes: ReadonlySet<unknown> = new Set(referralChannelList.codes);
const referralStatusCodes: ReadonlySet<unknown> = new Set(referralStatusList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const wellbeingCodes: ReadonlySet<unknown> = new Set(wellbeingList.codes);
const returnDirectionCodes: ReadonlySet<unknown> = new Set(returnDirectionList.codes);
const countryCodes: ReadonlySet<unknown> = new Set(countryList.codes);
const stayPermissionTypeCodes: ReadonlySet<unknown> = new Set(stayPermissionTypeList.codes);
const contactChannelCodes: ReadonlySet<unknown> = new Set(contactChannelList.codes);
const contactClassificationCodes: ReadonlySet<unknown> = new Set(contactClassificationList.codes);
const informationSourceCodes: ReadonlySet<unknown> = new Set(informationSourceList.codes);
const courtSupportTypeCodes: ReadonlySet<unknown> = new Set(courtSupportTypeList.codes);
const serviceOutcomeCodes: ReadonlySet<unknown> = new Set(serviceOutcomeList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'kind', 'caseId', 'personKey', 'referralId', 'proceedingId', 'date', 'started', 'ended', 'type', 'assistanceForm', 'provider', 'providerKind', 'referredBy', 'referredByKind', 'channel', 'status', 'metOn', 'monthsSinceClosure', 'reached', 'income', 'housing', 'health', 'legalStatus', 'socialInclusion', 'followedUp', 'returnDirection', 'country', 'permission', 'payment', 'contactChannel', 'classification', 'callerKind', 'childInvolved', 'courtSupport', 'testified', 'outcome', 'place', 'notes', 'absences', 'sourceCodes']);

/**
 * Whether a value is a valid `service`. A referral, a service, a need, a stay, a follow-up or another contact with one person; `kind` says which.
 *
 * @param value - Anything.
 */
export function isService(value: unknown): value is Service {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['kind'];
  if (!serviceEventKindCodes.has(field)) return false;
  known += 1;
  field = value['caseId'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['personKey'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['referralId'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['proceedingId'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['date'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['started'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['ended'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['type'];
  if (field !== undefined) {
    if (!serviceTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['assistanceForm'];
  if (field !== undefined) {
    if (!assistanceFormCodes.has(field)) return false;
    known += 1;
  }
  field = value['provider'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['providerKind'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['referredBy'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['referredByKind'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['channel'];
  if (field !== undefined) {
    if (!referralChannelCodes.has(field)) return false;
    known += 1;
  }
  field = value['status'];
  if (field !== undefined) {
    if (!referralStatusCodes.has(field)) return false;
    known += 1;
  }
  field = value['metOn'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['monthsSinceClosure'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 1200)) return false;
    known += 1;
  }
  field = value['reached'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['income'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['housing'];
  if (field !== undefined) {
    if (!wellbeingCodes.has(field)) return false;
    known += 1;
  }
  field = value['health'];
  if (field !== undefined) {
    if (!wellbeingCodes.has(field)) return false;
    known += 1;
  }
  field = value['legalStatus'];
  if (field !== undefined) {
    if (!wellbeingCodes.has(field)) return false;
    known += 1;
  }
  field = value['socialInclusion'];
  if (field !== undefined) {
    if (!wellbeingCodes.has(field)) return false;
    known += 1;
  }
  field = value['followedUp'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['returnDirection'];
  if (field !== undefined) {
    if (!returnDirectionCodes.has(field)) return false;
    known += 1;
  }
  field = value['country'];
  if (field !== undefined) {
    if (!countryCodes.has(field)) return false;
    known += 1;
  }
  field = value['permission'];
  if (field !== undefined) {
    if (!stayPermissionTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['payment'];
  if (field !== undefined) {
    if (!isMoney(field)) return false;
    known += 1;
  }
  field = value['contactChannel'];
  if (field !== undefined) {
    if (!contactChannelCodes.has(field)) return false;
    known += 1;
  }
  field = value['classification'];
  if (field !== undefined) {
    if (!contactClassificationCodes.has(field)) return false;
    known += 1;
  }
  field = value['callerKind'];
  if (field !== undefined) {
    if (!informationSourceCodes.has(field)) return false;
    known += 1;
  }
  field = value['childInvolved'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['courtSupport'];
  if (field !== undefined) {
    if (!courtSupportTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['testified'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['outcome'];
  if (field !== undefined) {
    if (!serviceOutcomeCodes.has(field)) return false;
    known += 1;
  }
  field = value['place'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
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
