// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceSchema } from './absence.js';
import { assetStageList } from '../codelists/assetStage.js';
import { awardPayerList } from '../codelists/awardPayer.js';
import { convictionModeList } from '../codelists/convictionMode.js';
import { cooperationTypeList } from '../codelists/cooperationType.js';
import { countSchema } from './values.js';
import { countryList } from '../codelists/country.js';
import { exploitationTypeList } from '../codelists/exploitationType.js';
import { identifierSchema } from './values.js';
import { justiceEventKindList } from '../codelists/justiceEventKind.js';
import { justiceOutcomeList } from '../codelists/justiceOutcome.js';
import { lawAreaList } from '../codelists/lawArea.js';
import { moneySchema } from './money.js';
import { offenceList } from '../codelists/offence.js';
import { organisationTypeList } from '../codelists/organisationType.js';
import { partialDateSchema } from './values.js';
import { placeSchema } from './place.js';
import { sentenceSchema } from './sentence.js';
import { sourceCodeSchema } from './sourceCode.js';
import { withdrawalReasonList } from '../codelists/withdrawalReason.js';
import { yesNoList } from '../codelists/yesNo.js';

/** One event of the justice process, from the offence recorded to the asset paid over. */
export const justiceEventSchema = z.strictObject({
  id: identifierSchema,
  kind: z.enum(justiceEventKindList.codes),
  date: partialDateSchema.optional(),
  proceedingId: identifierSchema.optional(),
  actorId: identifierSchema.optional(),
  caseIds: z.array(identifierSchema).max(500).optional(),
  lawArea: z.enum(lawAreaList.codes).optional(),
  statute: z.string().max(120).optional(),
  offence: z.enum(offenceList.codes).optional(),
  exploitationTypes: z.array(z.enum(exploitationTypeList.codes)).max(64).optional(),
  outcome: z.enum(justiceOutcomeList.codes).optional(),
  convictionMode: z.enum(convictionModeList.codes).optional(),
  withdrawalReason: z.enum(withdrawalReasonList.codes).optional(),
  carriedForward: z.enum(yesNoList.codes).optional(),
  court: z.string().max(200).optional(),
  place: placeSchema.optional(),
  unit: z.enum(organisationTypeList.codes).optional(),
  sentence: sentenceSchema.optional(),
  award: moneySchema.optional(),
  paid: moneySchema.optional(),
  paidOn: partialDateSchema.optional(),
  payer: z.enum(awardPayerList.codes).optional(),
  assetStage: z.enum(assetStageList.codes).optional(),
  assetValue: moneySchema.optional(),
  cooperation: z.enum(cooperationTypeList.codes).optional(),
  country: z.enum(countryList.codes).optional(),
  persons: countSchema.optional(),
  notes: z.string().max(8000).optional(),
  absences: z.array(absenceSchema).max(64).optional(),
  sourceCodes: z.array(sourceCodeSchema).max(128).optional(),
});
