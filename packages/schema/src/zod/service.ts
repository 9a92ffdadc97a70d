// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceSchema } from './absence.js';
import { assistanceFormList } from '../codelists/assistanceForm.js';
import { contactChannelList } from '../codelists/contactChannel.js';
import { contactClassificationList } from '../codelists/contactClassification.js';
import { countryList } from '../codelists/country.js';
import { courtSupportTypeList } from '../codelists/courtSupportType.js';
import { identifierSchema } from './values.js';
import { informationSourceList } from '../codelists/informationSource.js';
import { moneySchema } from './money.js';
import { organisationTypeList } from '../codelists/organisationType.js';
import { partialDateSchema } from './values.js';
import { placeSchema } from './place.js';
import { referralChannelList } from '../codelists/referralChannel.js';
import { referralStatusList } from '../codelists/referralStatus.js';
import { returnDirectionList } from '../codelists/returnDirection.js';
import { serviceEventKindList } from '../codelists/serviceEventKind.js';
import { serviceOutcomeList } from '../codelists/serviceOutcome.js';
import { serviceTypeList } from '../codelists/serviceType.js';
import { sourceCodeSchema } from './sourceCode.js';
import { stayPermissionTypeList } from '../codelists/stayPermissionType.js';
import { wellbeingList } from '../codelists/wellbeing.js';
import { yesNoList } from '../codelists/yesNo.js';

/** A referral, a service, a need, a stay, a follow-up or another contact with one person; `kind` says which. */
export const serviceSchema = z.strictObject({
  id: identifierSchema,
  kind: z.enum(serviceEventKindList.codes),
  caseId: identifierSchema.optional(),
  personKey: identifierSchema.optional(),
  referralId: identifierSchema.optional(),
  proceedingId: identifierSchema.optional(),
  date: partialDateSchema.optional(),
  started: partialDateSchema.optional(),
  ended: partialDateSchema.optional(),
  type: z.enum(serviceTypeList.codes).optional(),
  assistanceForm: z.enum(assistanceFormList.codes).optional(),
  provider: identifierSchema.optional(),
  providerKind: z.enum(organisationTypeList.codes).optional(),
  referredBy: identifierSchema.optional(),
  referredByKind: z.enum(organisationTypeList.codes).optional(),
  channel: z.enum(referralChannelList.codes).optional(),
  status: z.enum(referralStatusList.codes).optional(),
  metOn: partialDateSchema.optional(),
  monthsSinceClosure: z.int().min(0).max(1200).optional(),
  reached: z.enum(yesNoList.codes).optional(),
  income: z.enum(yesNoList.codes).optional(),
  housing: z.enum(wellbeingList.codes).optional(),
  health: z.enum(wellbeingList.codes).optional(),
  legalStatus: z.enum(wellbeingList.codes).optional(),
  socialInclusion: z.enum(wellbeingList.codes).optional(),
  followedUp: z.enum(yesNoList.codes).optional(),
  returnDirection: z.enum(returnDirectionList.codes).optional(),
  country: z.enum(countryList.codes).optional(),
  permission: z.enum(stayPermissionTypeList.codes).optional(),
  payment: moneySchema.optional(),
  contactChannel: z.enum(contactChannelList.codes).optional(),
  classification: z.enum(contactClassificationList.codes).optional(),
  callerKind: z.enum(informationSourceList.codes).optional(),
  childInvolved: z.enum(yesNoList.codes).optional(),
  courtSupport: z.enum(courtSupportTypeList.codes).optional(),
  testified: z.enum(yesNoList.codes).optional(),
  outcome: z.enum(serviceOutcomeList.codes).optional(),
  place: placeSchema.optional(),
  notes: z.string().max(8000).optional(),
  absences: z.array(absenceSchema).max(64).optional(),
  sourceCodes: z.array(sourceCodeSchema).max(128).optional(),
});
