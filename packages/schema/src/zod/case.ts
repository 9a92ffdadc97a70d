// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceSchema } from './absence.js';
import { actList } from '../codelists/act.js';
import { ageBandList } from '../codelists/ageBand.js';
import { ageGroupList } from '../codelists/ageGroup.js';
import { areaTypeList } from '../codelists/areaType.js';
import { caseStageList } from '../codelists/caseStage.js';
import { confidenceList } from '../codelists/confidence.js';
import { consentScopeList } from '../codelists/consentScope.js';
import { countryList } from '../codelists/country.js';
import { durationBandList } from '../codelists/durationBand.js';
import { exploitationSchema } from './exploitation.js';
import { genderList } from '../codelists/gender.js';
import { identificationSourceList } from '../codelists/identificationSource.js';
import { identifierSchema } from './values.js';
import { informationSourceList } from '../codelists/informationSource.js';
import { meansList } from '../codelists/means.js';
import { meansOfControlList } from '../codelists/meansOfControl.js';
import { organisationTypeList } from '../codelists/organisationType.js';
import { partialDateSchema } from './values.js';
import { penaltyTypeList } from '../codelists/penaltyType.js';
import { placeSchema } from './place.js';
import { recruitmentSchema } from './recruitment.js';
import { sexList } from '../codelists/sex.js';
import { sourceCodeSchema } from './sourceCode.js';
import { statusChangeSchema } from './statusChange.js';
import { traffickingStatusList } from '../codelists/traffickingStatus.js';
import { yesNoList } from '../codelists/yesNo.js';

/** One person as one organisation identified and assisted that person, under a pseudonymous key. */
export const caseSchema = z.strictObject({
  id: identifierSchema,
  personKey: identifierSchema.optional(),
  linkageKey: identifierSchema.optional(),
  caseFileId: identifierSchema.optional(),
  reportedBy: identifierSchema.optional(),
  opened: partialDateSchema.optional(),
  closed: partialDateSchema.optional(),
  stage: z.enum(caseStageList.codes).optional(),
  place: placeSchema.optional(),
  sex: z.enum(sexList.codes).optional(),
  gender: z.enum(genderList.codes).optional(),
  age: z.int().min(0).max(120).optional(),
  ageWhenTrafficked: z.int().min(0).max(120).optional(),
  ageBand: z.enum(ageBandList.codes).optional(),
  ageGroup: z.enum(ageGroupList.codes).optional(),
  birthYear: z.int().min(1900).max(2100).optional(),
  citizenships: z.array(z.enum(countryList.codes)).max(64).optional(),
  stateless: z.enum(yesNoList.codes).optional(),
  origin: placeSchema.optional(),
  originArea: z.enum(areaTypeList.codes).optional(),
  firstContact: partialDateSchema.optional(),
  identifiedOn: partialDateSchema.optional(),
  identifiedAt: placeSchema.optional(),
  identificationSource: z.enum(identificationSourceList.codes).optional(),
  identifyingActor: z.enum(organisationTypeList.codes).optional(),
  status: z.enum(traffickingStatusList.codes).optional(),
  statusHistory: z.array(statusChangeSchema).max(64).optional(),
  acts: z.array(z.enum(actList.codes)).max(64).optional(),
  means: z.array(z.enum(meansList.codes)).max(64).optional(),
  exploitations: z.array(exploitationSchema).max(32).optional(),
  recruitment: recruitmentSchema.optional(),
  meansOfControl: z.array(z.enum(meansOfControlList.codes)).max(64).optional(),
  duration: z.enum(durationBandList.codes).optional(),
  priorTrafficking: z.enum(yesNoList.codes).optional(),
  penalised: z.enum(yesNoList.codes).optional(),
  penaltyTypes: z.array(z.enum(penaltyTypeList.codes)).max(64).optional(),
  consent: z.enum(consentScopeList.codes).optional(),
  informationSources: z.array(z.enum(informationSourceList.codes)).max(64).optional(),
  confidence: z.enum(confidenceList.codes).optional(),
  journeyIds: z.array(identifierSchema).max(200).optional(),
  actorIds: z.array(identifierSchema).max(200).optional(),
  notes: z.string().max(8000).optional(),
  absences: z.array(absenceSchema).max(64).optional(),
  sourceCodes: z.array(sourceCodeSchema).max(128).optional(),
});
